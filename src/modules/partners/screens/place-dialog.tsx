import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { placeForm } from '../forms/partner.ts'
import { api, type Deal } from './api.ts'
import { t } from './words.ts'

/** Whoever brings her there says both sentences; the rest is looked up. */
export function PlaceDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const form = useShortForm(placeForm, t, emptyDraft(placeForm, { today: '' }))
  const people = useRead(api.partners.candidates, {}).data?.people ?? []
  const command = useCommand(api.partners.place, {
    onDone: () => {
      toast(t('person.placed'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('person.add_to', { what: deal.what })}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), dealId: deal.dealId })}
    >
      <Field of={f.caseId} as="list" options={people.map((p) => ({ value: p.caseId, label: p.label }))} />
      <Field of={f.wantsIt} />
      <Field of={f.meetsNobody} />
    </FormDialog>
  )
}
