import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { workEndForm, workForm } from '../forms/work.ts'
import { api, type Work, WRITTEN } from './api.ts'
import { EmployerFields } from './employer.tsx'
import { t } from './words.ts'

const draftOf = (w: Work) => {
  const { kind, fromOn, untilOn, lookOn, said, partner } = w
  const at = partner ? { at: 'partner', partnerId: partner.partnerId } : { at: 'own' }
  return toDraft(workForm, { ...said, ...at, kind, fromOn, lookOn, ...(untilOn && { untilOn }) })
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
  const read = useRead(api.livelihood.employers, { caseId })
  const { employers = [], mayAdd = false } = read.data ?? {}
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
      intro={
        <RivalClash
          of={workForm}
          yours={form.body}
          {...{ t, rival, send }}
          id={(_, id) => employers.find((e) => e.partnerId === id)?.name ?? '–'}
        />
      }
    >
      <Field of={f.kind} disabled={work !== null} />
      <EmployerFields {...{ f, employers, mayAdd }} />
      <Field of={f.contact} />
      <Field of={f.address} />
      <Field of={f.does} />
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

/** How it ended; where it was with a partner, the three answers about it are asked at the same table. */
export function EndDialog({ caseId, work, onClose }: { caseId: string; work: Work; onClose: () => void }) {
  const mayRate = useRead(api.livelihood.employers, { caseId }).data?.mayAdd && work.partner !== null
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
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('work.end')}
      action={t('work.end_save')}
      onSend={() => void command.run({ ...form.input(), workId: work.workId, version: work.version })}
    >
      <Field of={f.on} />
      <Field of={f.as} />
      <Field of={f.how} />
      {mayRate && (
        <>
          <Field of={f.rates} />
          <Field of={f.paid} />
          <Field of={f.safe} />
          <Field of={f.again} />
        </>
      )}
    </FormDialog>
  )
}
