import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, timeKey, todayKey } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { reportForm } from '../forms/incident.ts'
import { LEVELS } from '../rules.ts'
import { api } from './api.ts'
import { Code, PastTheHouse, usePast } from './past-the-house.tsx'
import { t } from './words.ts'

const DRAFT = 'kejadian/baru'

/** Catat kejadian: what is needed at once stands first; who was there follows, and the way past the house for what accuses a colleague. */
export function Report() {
  const form = useForm(reportForm, t, DRAFT, emptyDraft(reportForm, { today: todayKey(), time: timeKey(new Date()) }))
  const whom = useRead(api.incidents.whom, {}).data
  const command = useCommand(api.incidents.report, {
    draft: DRAFT,
    onKept: ({ at, code }) => {
      void form.discard()
      toast(t('report.kept', { at: clockOf(at), code }))
      navigate('/tertunda')
    },
    onDone: async ({ incidentId }) => {
      await form.discard()
      toast(t('report.saved'))
      navigate(`/kejadian/${incidentId}`, { replace: true })
    },
  })
  const { accuses, past, isBusy, sent, send } = usePast(form, whom?.women ?? [])
  const f = form.fields(past ?? command)
  const women = whom?.women.map((w) => ({ value: w.caseId, label: personOf(w).name })) ?? []
  const staff = whom?.staff.map((p) => ({ value: p.personId, label: p.callName })) ?? []
  const levels = LEVELS.map((value) => ({ value, label: t.code('level', value), note: t.code('level_note', value) }))
  if (sent) return <Code of={sent} />
  return (
    <form
      className="stack stack-5 measure"
      onSubmit={(event) => {
        event.preventDefault()
        if (past) send()
        else void command.run(form.input())
      }}
    >
      <PageHead title={t('report.title')} note={t('report.note')} />
      <PastTheHouse isChosen={accuses}>
        <Field of={f.accusedIds} as="pills" options={staff} />
      </PastTheHouse>
      <CommandRefusal of={past ?? command} fields={form.placeOf} />
      <Section title={t('report.what')}>
        <div className="stack">
          <Field of={f.kind} as="pills" />
          <Field of={f.level} as="cards" options={levels} />
          <div className="row row--wrap">
            <Field of={f.on} />
            <Field of={f.time} width="6" />
          </div>
          <Field of={f.place} as="pills" />
          <Field of={f.what} />
          <Field of={f.done} />
        </div>
      </Section>
      <Section title={t('report.who')}>
        <div className="stack">
          {women.length > 0 && <Field of={f.caseIds} as="pills" options={women} />}
          <Field of={f.staffIds} as="pills" folded options={staff} />
          <Field of={f.others} />
          <div className="row row--wrap">
            <Field of={f.knownOn} />
            <Field of={f.knownTime} width="6" />
          </div>
        </div>
      </Section>
      <div className="row row--wrap">
        {form.save && <SaveState {...form.save} />}
        <Button kind="primary" type="submit" busy={command.busy || isBusy}>
          {t(accuses ? 'past.send' : 'report.save')}
        </Button>
      </div>
      <p className="small quiet">{t(accuses ? 'past.seen' : 'report.seen')}</p>
    </form>
  )
}
