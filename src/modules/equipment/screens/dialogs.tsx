import { addDays, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { decideForm, lendForm, workForm, writeOffForm } from '../forms/machine.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

type Props = { machineId: string; onClose: () => void }
const done = (word: string, onClose: () => void) => () => {
  toast(word)
  onClose()
}

export function WorkDialog({ machineId, onClose }: Props) {
  const form = useShortForm(workForm, t, emptyDraft(workForm, { today: todayKey() }))
  const command = useCommand(api.equipment.noteWork, { changes: CHANGES, onDone: done(t('work.saved'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('work.note')}
      action={t('work.save')}
      onSend={() => void command.run({ ...form.input(), machineId })}
    >
      <Field of={f.kind} as="list" />
      <Field of={f.onDay} />
      <Field of={f.words} />
      <Field of={f.costRupiah} />
    </FormDialog>
  )
}

export function LendDialog({ machineId, onClose }: Props) {
  const first = { ...emptyDraft(lendForm, { today: todayKey() }), dueOn: addDays(todayKey(), 7) }
  const form = useShortForm(lendForm, t, first)
  const choices = useRead(api.equipment.choices, {}).data
  const command = useCommand(api.equipment.lend, { changes: CHANGES, onDone: done(t('lend.done'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('lend.do')}
      action={t('lend.do')}
      onSend={() => void command.run({ ...form.input(), machineId })}
    >
      <Field of={f.to} as="cards" />
      <Field of={f.groupId} as="list" options={(choices?.groups ?? []).map((g) => ({ value: g.id, label: g.name }))} />
      <Field
        of={f.caseId}
        as="list"
        options={(choices?.women ?? []).map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.dueOn} />
    </FormDialog>
  )
}

export function WriteOffDialog({ machineId, onClose }: Props) {
  const form = useShortForm(writeOffForm, t, emptyDraft(writeOffForm, { today: '' }))
  const command = useCommand(api.equipment.proposeWriteOff, {
    changes: CHANGES,
    onDone: done(t('write_off.done'), onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('write_off.do')}
      action={t('write_off.send')}
      onSend={() => void command.run({ ...form.input(), machineId })}
    >
      <Field of={f.reason} as="list" />
      <Field of={f.words} />
    </FormDialog>
  )
}

export function DecideDialog({ machineId, writeOffId, onClose }: Props & { writeOffId: string }) {
  const form = useShortForm(decideForm, t, emptyDraft(decideForm, { today: '' }))
  const command = useCommand(api.equipment.decideWriteOff, {
    changes: CHANGES,
    onDone: done(t('decide.done'), onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.do')}
      action={t('decide.save')}
      onSend={() => void command.run({ ...form.input(), machineId, writeOffId })}
    >
      <Field of={f.decision} as="cards" />
      <Field of={f.words} />
    </FormDialog>
  )
}
