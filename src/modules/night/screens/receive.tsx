import type { z } from 'zod'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import type { night } from '../contract.ts'
import { receptionForm } from '../forms/reception.ts'
import { api } from './api.ts'
import { t } from './words.ts'

export type Action = z.output<typeof night.receive.output>['actions'][number]
type Props = {
  beds: readonly { bedId: string; place: string }[]
  onClose: () => void
  onReceived: (actions: readonly Action[]) => void
}

/** The least that is asked at night. Nothing of it is kept as a draft: she who writes may not read it again. */
export function Receive({ beds, onClose, onReceived }: Props) {
  const form = useShortForm(receptionForm, t, emptyDraft(receptionForm, { today: '' }))
  const command = useCommand(api.night.receive, {
    changes: [api.night.tonight],
    onDone: ({ actions }) => {
      onReceived(actions)
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('home.title')}
      action={t('receive.save')}
      onSend={() => void command.run(form.input())}
      intro={<p className="quiet">{t('receive.sealed')}</p>}
    >
      <Field of={f.callName} />
      <Field of={f.age} />
      <Field of={f.injury} />
      <Field of={f.suicidal_thought} />
      <Field of={f.pursuer} />
      <Field
        of={f.bedId}
        placeholder={t('receive.bed_choose')}
        options={beds.map((b) => ({ value: b.bedId, label: b.place }))}
      />
      <Field of={f.note} />
    </FormDialog>
  )
}
