import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { foundForm } from '../forms/machine.ts'
import { explains } from '../rules.ts'
import { api, CHANGES, type TakingLine } from './api.ts'
import { t } from './words.ts'

type Props = {
  line: TakingLine
  takingId: string
  places: readonly { id: string; name: string }[]
  onClose: () => void
}

/** A machine that is not where the book says: where it was found, and what explains it. */
export function FoundDialog({ line, takingId, places, onClose }: Props) {
  const found = line.found === null || line.found === 'here' ? 'missing' : line.found
  const first = toDraft(foundForm, { found, explained: line.explained ?? undefined })
  const form = useShortForm(foundForm, t, first)
  const command = useCommand(api.equipment.noteFound, { changes: CHANGES, onDone: onClose })
  const f = form.fields(command)
  const may = explains(form.body.found === 'elsewhere' ? 'elsewhere' : 'missing')
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={`${line.name} ${line.label}`}
      action={t('taking.save')}
      onSend={() => void command.run({ ...form.input(), takingId, machineId: line.machineId })}
    >
      <Field
        of={f.found}
        as="cards"
        options={(['missing', 'elsewhere'] as const).map((c) => ({ value: c, label: t(`found.${c}`) }))}
      />
      <Field of={f.placeId} as="list" options={places.map((p) => ({ value: p.id, label: p.name }))} />
      <Field of={f.explained} as="list" options={may.map((c) => ({ value: c, label: t(`explained.${c}`) }))} />
    </FormDialog>
  )
}
