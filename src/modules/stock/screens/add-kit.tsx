import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { toolkitForm } from '../forms/toolkit.ts'
import { CONDITIONS } from '../rules.ts'
import { USUAL } from '../starter.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** A kit is put into stock, line by line as on its minute; the usual lines of its track are filled in with one press. */
export function AddKit({ onClose }: { onClose: () => void }) {
  const form = useForm(toolkitForm, t, 'alat', emptyDraft(toolkitForm, { today: '' }))
  const command = useCommand(api.stock.addToolkit, {
    changes: [api.stock.toolkits, api.stock.reckoning],
    onDone: async ({ valueRupiah }) => {
      await form.discard()
      toast(t('kits.added', { value: formatRupiah(valueRupiah) }))
      onClose()
    },
  })
  const tracks = useTracks()
  const mayReckon = useMay('stock.reckon')
  const came = (useRead(api.stock.reckoning, {}, { when: mayReckon }).data?.orders ?? []).filter((o) => o.left > 0)
  const f = form.fields(command)
  const { track, items } = form.body
  const isBlank = items.every((row) => row.name === '')
  const fill = () => {
    const usual = (USUAL[track] ?? []).map(([name, unitPriceRupiah]) => ({ name, unitPriceRupiah, ...EACH }))
    form.set({ items: toDraft(toolkitForm, { items: usual }).items })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('kits.add')}
      action={t('kits.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.label} code />
      <Field of={f.track} as="pills" options={tracks.choices()} />
      <Field of={f.sourceOfFund} />
      {came.length > 0 && (
        <Field
          of={f.orderId}
          as="list"
          options={came.map((o) => ({
            value: o.orderId,
            label: [t('reckon.line', { name: o.lineName, year: o.year }), o.track].join(', '),
          }))}
        />
      )}
      {USUAL[track] && isBlank && (
        <Button small icon="list" onClick={fill}>
          {t('kits.usual')}
        </Button>
      )}
      <Field of={f.items} />
    </FormDialog>
  )
}

const EACH = { quantity: 1, unit: 'buah', condition: CONDITIONS[0] }
