import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm, decideForm, hearForm, noteForm, objectForm } from '../forms/house-rules.ts'
import { api, CHANGES, type Measure } from './api.ts'
import { t } from './words.ts'

const doneWith = (form: { discard: () => Promise<void> }, said: string, onClose: () => void) => async () => {
  await form.discard()
  toast(said)
  onClose()
}
const today = () => ({ today: todayKey() })

/** What happened, of whom, against which rule. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(noteForm, t, 'tindakan/baru', emptyDraft(noteForm, today()))
  const house = useRead(api.residence.tonight, {})
  const rules = useRead(api.houseRules.rules, {})
  const command = useCommand(api.houseRules.note, { changes: CHANGES, onDone: doneWith(form, t('note.done'), onClose) })
  const f = form.fields(command)
  const women = (house.data?.women ?? []).filter((w) => w.isBedTold)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('note.open')}
      action={t('note.save')}
      onSend={() => void command.run(form.input())}
      intro={<p className="quiet">{t('note.intro')}</p>}
    >
      <Field
        of={f.caseId}
        options={women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.ruleId} options={(rules.data?.rules ?? []).map((r) => ({ value: r.ruleId, label: r.text }))} />
      <Field of={f.happenedOn} />
      <Field of={f.what} />
    </FormDialog>
  )
}

export type StepProps = { m: Measure; name: string; onClose: () => void }

/** Her words, before anything is decided; she may bring somebody, and she may be silent. */
export function HearDialog({ m, name, onClose }: StepProps) {
  const form = useForm(hearForm, t, `tindakan/${m.measureId}/dengar`, emptyDraft(hearForm, today()))
  const command = useCommand(api.houseRules.hear, { changes: CHANGES, onDone: doneWith(form, t('hear.done'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('hear.title', { name })}
      action={t('hear.save')}
      onSend={() => void command.run({ ...form.input(), measureId: m.measureId })}
    >
      <Field of={f.how} as="cards" />
      <Field of={f.beside} as="list" />
      <Field of={f.said} />
    </FormDialog>
  )
}

export function DecideDialog({ m, name, onClose }: StepProps) {
  const form = useForm(decideForm, t, `tindakan/${m.measureId}/putuskan`, emptyDraft(decideForm, today()))
  const command = useCommand(api.houseRules.decide, {
    changes: CHANGES,
    onDone: doneWith(form, t('decide.done'), onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.title', { name })}
      action={t('decide.save')}
      onSend={() => void command.run({ ...form.input(), measureId: m.measureId })}
      intro={<p className="quiet">{t('decide.intro')}</p>}
    >
      <Field of={f.decision} as="cards" />
      <Field of={f.endsOn} />
      <Field of={f.why} />
    </FormDialog>
  )
}

export function ObjectDialog({ m, name, onClose }: StepProps) {
  const form = useForm(objectForm, t, `tindakan/${m.measureId}/keberatan`, emptyDraft(objectForm, today()))
  const command = useCommand(api.houseRules.object, {
    changes: CHANGES,
    onDone: doneWith(form, t('object.done'), onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('object.title', { name })}
      action={t('object.save')}
      onSend={() => void command.run({ ...form.input(), measureId: m.measureId })}
    >
      <Field of={f.said} />
    </FormDialog>
  )
}

export function AnswerDialog({ m, name, onClose }: StepProps) {
  const form = useForm(answerForm, t, `tindakan/${m.measureId}/jawab`, emptyDraft(answerForm, today()))
  const command = useCommand(api.houseRules.answer, {
    changes: CHANGES,
    onDone: doneWith(form, t('answer.done'), onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('answer.title', { name })}
      action={t('answer.save')}
      onSend={() => void command.run({ ...form.input(), measureId: m.measureId })}
    >
      <Field of={f.answer} as="cards" />
      <Field of={f.why} />
    </FormDialog>
  )
}
