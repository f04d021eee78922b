import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { machineForm } from '../forms/machine.ts'
import { api, CHANGES, type OneMachine } from './api.ts'
import { t } from './words.ts'

const storedOf = (m: OneMachine) => ({
  ...{ label: m.label, name: m.name, serial: m.serial ?? undefined, brand: m.brand ?? undefined },
  at: { placeId: m.placeId ?? undefined, spot: m.spot ?? undefined, setId: m.setId ?? undefined },
  book: {
    boughtOn: m.boughtOn ?? undefined,
    worthRupiah: m.worthRupiah ?? undefined,
    everyDays: m.everyDays ?? undefined,
  },
})

/** A machine, new or corrected. */
export function MachineDialog({ machine, onClose }: { machine: OneMachine | null; onClose: () => void }) {
  const first = machine ? toDraft(machineForm, storedOf(machine)) : emptyDraft(machineForm, { today: todayKey() })
  const form = useShortForm(machineForm, t, first)
  const choices = useRead(api.equipment.choices, {}).data
  const command = useCommand(api.equipment.saveMachine, {
    changes: CHANGES,
    onDone: ({ machineId }) => {
      toast(t('machine.saved'))
      onClose()
      if (!machine) navigate(`/alat-kelas/${machineId}`)
    },
  })
  const f = form.fields(command)
  const seen = machine && { machineId: machine.machineId, seen: machine.version }
  const options = (of: readonly { id: string; name: string }[] = []) => of.map((o) => ({ value: o.id, label: o.name }))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t(machine ? 'machine.change' : 'machines.add')}
      action={t('machine.save')}
      onSend={() => void command.run({ ...form.input(), machine: seen })}
    >
      <Field of={f.label} code />
      <Field of={f.name} />
      <Field of={f.serial} code />
      <Field of={f.brand} />
      <Field of={f.at.placeId} as="list" options={options(choices?.places)} />
      <Field of={f.at.spot} />
      {(choices?.sets.length ?? 0) > 0 && <Field of={f.at.setId} as="list" options={options(choices?.sets)} />}
      <Field of={f.book.boughtOn} />
      <Field of={f.book.worthRupiah} />
      <Field of={f.book.everyDays} width="4" />
    </FormDialog>
  )
}
