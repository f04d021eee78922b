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
import { api, type Employer, type Work, WRITTEN } from './api.ts'
import { EmployerFields } from './employer.tsx'
import { t } from './words.ts'

const draftOf = (w: Work) => {
  const { kind, fromOn, untilOn, lookOn, said, partner } = w
  const { partnerId, dealId } = partner ?? {}
  const at = partnerId ? { at: 'partner', partnerId, ...(dealId && { dealId }) } : { at: 'own' }
  return toDraft(workForm, { ...said, ...at, kind, fromOn, lookOn, ...(untilOn && { untilOn }) })
}

type Joins = Employer['deals'][number] & Pick<Employer, 'partnerId' | 'closedFor'>
type Props = { caseId: string; work: Work | null; joins?: Joins | undefined; onClose: () => void }

/** Where the activity can not be joined, her book alone; the page says why. */
const joinedDraft = ({ partnerId, closedFor, dealId, kind, fromOn, dueOn }: Joins) =>
  toDraft(workForm, {
    at: 'partner',
    partnerId,
    ...(closedFor === null && { dealId }),
    kind,
    fromOn,
    ...(kind === 'internship' && { untilOn: dueOn }),
  })

/** Of an activity of a partner, as its page led here; once it is known which. */
export function JoinDialog({ dealId, ...of }: { caseId: string; dealId: string; onClose: () => void }) {
  const read = useRead(api.livelihood.employers, { caseId: of.caseId })
  const joins = read.data?.employers
    .flatMap((e) => e.deals.map((d) => ({ ...d, partnerId: e.partnerId, closedFor: e.closedFor })))
    .find((d) => d.dealId === dealId)
  return read.data ? <WorkDialog {...of} work={null} joins={joins} /> : null
}

/** With whom she works, and what may be said to them about where she comes from. */
export function WorkDialog({ caseId, work, joins, onClose }: Props) {
  const empty = { ...emptyDraft(workForm, { today: todayKey() }), ...(joins && joinedDraft(joins)) }
  const first = work ? draftOf(work) : empty
  const form = useForm(workForm, t, `usaha/${caseId}/kerja/${work?.workId ?? joins?.dealId ?? 0}`, first)
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
        <RivalClash of={workForm} yours={form.body} {...{ t, rival, send }} id={(_, id) => called(employers, id)} />
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

const called = (employers: readonly Employer[], id: string) =>
  employers.find((e) => e.partnerId === id)?.name ??
  employers.flatMap((e) => e.deals).find((d) => d.dealId === id)?.what ??
  '–'

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
