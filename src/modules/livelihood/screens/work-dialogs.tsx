import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Field, Fields } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { workEndForm, workForm } from '../forms/work.ts'
import { api, type Work, WRITTEN } from './api.ts'
import { t } from './words.ts'

const draftOf = (w: Work) => {
  const { kind, fromOn, untilOn, lookOn, said } = w
  return toDraft(workForm, { ...said, kind, fromOn, lookOn, ...(untilOn && { untilOn }) })
}

/** With whom she works, and what may be said to them about where she comes from. */
export function WorkDialog({ caseId, work, onClose }: { caseId: string; work: Work | null; onClose: () => void }) {
  const first = work ? draftOf(work) : emptyDraft(workForm, { today: todayKey() })
  const form = useForm(workForm, t, `usaha/${caseId}/kerja/${work ? work.workId : 0}`, first)
  const command = useCommand(api.livelihood.saveWork, {
    changes: WRITTEN,
    onDone: () => {
      toast(t('work.saved'))
      void form.discard().then(onClose)
    },
  })
  const rival = useRival(command, work?.version ?? 0, draftOf, form.set)
  const send = (version = rival.version ?? 0) =>
    void command.run({ ...form.input(), caseId, version, ...(work && { workId: work.workId }) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, onClose }}
      wide
      command={rival.command}
      title={t(work ? 'work.go_on' : 'work.add')}
      action={t('save')}
      onSend={() => send()}
      intro={<RivalClash of={workForm} yours={form.body} {...{ t, rival, send }} />}
    >
      <Field of={f.kind} disabled={work !== null} />
      <Field of={f.employer} />
      <Field of={f.does} />
      <Field of={f.contact} />
      <Field of={f.address} />
      <Field of={f.fromOn} disabled={work !== null} />
      <Field of={f.untilOn} optional={form.body.kind === 'job'} />
      <Field of={f.lookOn} />
      <div className="grid-2">
        <Field of={f.payRupiah} />
        <Field of={f.hoursAMonth} />
      </div>
      <Field of={f.maySay} />
      <Field of={f.how} />
    </FormDialog>
  )
}

export function EndDialog({ caseId, work, onClose }: { caseId: string; work: Work; onClose: () => void }) {
  const form = useForm(
    workEndForm,
    t,
    `usaha/${caseId}/kerja/${work.workId}/selesai`,
    emptyDraft(workEndForm, { today: todayKey() }),
  )
  const command = useCommand(api.livelihood.endWork, {
    changes: WRITTEN,
    onDone: () => {
      toast(t('work.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('work.end')}
      action={t('work.end_save')}
      onSend={() => void command.run({ ...form.input(), workId: work.workId, version: work.version })}
    >
      <Fields of={form.fields(command)} />
    </FormDialog>
  )
}
