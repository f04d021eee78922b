import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { standingForm } from '../forms/standing.ts'
import { api, type CaseHead } from './api.ts'
import { t } from './words.ts'

/** The two standing rules of intervention: a note a week, attendance kept; each holds or is explained in writing. */
export function Standing() {
  const caseId = useRouteParam('caseId')
  const head = useRead(api.cases.page, { caseId })
  return <ReadView read={head}>{(page) => <Rules page={page} />}</ReadView>
}

function Rules({ page }: { page: CaseHead }) {
  const read = useRead(api.sessions.weekState, { caseId: page.caseId })
  const isOn = page.state === 'open' && page.stage === 'intervention'
  const mayConfirm = useMay('sessions.confirm') && page.maySeeStory && page.mayWork && isOn
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t('standing.title')}
        note={usePersonName(personOf(page))}
        actions={
          <LinkButton icon="plus" href={`/catat?orang=${page.caseId}`}>
            {t('standing.write')}
          </LinkButton>
        }
      />
      <ReadView read={read}>
        {(s) =>
          s.startedOn === null ? (
            <Empty {...{ t, name: 'standing.not_yet', href: `/penerima-manfaat/${page.caseId}` }} />
          ) : (
            <>
              <Section
                title={t('standing.weekly')}
                count={t('standing.kept', {
                  kept: s.weeks.filter((w) => w.state === 'kept').length,
                  all: s.weeks.filter((w) => w.state !== 'running').length,
                })}
              >
                <Card body>
                  <ul className="lines">
                    {s.weeks.toReversed().map((w) => (
                      <li key={w.n} className="todo">
                        <span className="grow">
                          {t('standing.week', { n: w.n })}{' '}
                          <span className="small quiet">
                            {shortDay(w.from)} – {shortDay(w.to)}
                          </span>
                        </span>
                        <StatusText kind={w.state === 'kept' ? 'full' : w.state === 'missing' ? 'todo' : 'doing'}>
                          {w.state === 'kept' ? t('standing.notes', { count: w.notes }) : t(`standing.${w.state}`)}
                        </StatusText>
                      </li>
                    ))}
                  </ul>
                </Card>
              </Section>
              <Section title={t('standing.attendance')}>
                <p className="stack-3">
                  {s.attendance.percent === null
                    ? t('standing.no_attendance')
                    : t('standing.percent', {
                        n: s.attendance.percent,
                        attended: s.attendance.attended,
                        counted: s.attendance.counted,
                      })}
                  {s.attendance.unmarked > 0 && ` ${t('standing.unmarked', { count: s.attendance.unmarked })}`}
                </p>
              </Section>
              {mayConfirm && (
                <Confirm
                  caseId={page.caseId}
                  weekly={s.missing === 0}
                  attendance={s.attendance.unmarked === 0 && s.attendance.counted > 0}
                  at={s.confirmedAt}
                />
              )}
            </>
          )
        }
      </ReadView>
    </div>
  )
}

type ConfirmProps = { caseId: string; weekly: boolean; attendance: boolean; at: string | null }

/** One press for both rules; with a sentence why, for each that does not hold. */
function Confirm({ caseId, weekly, attendance, at }: ConfirmProps) {
  const draft = useForm(standingForm, t, `standing/${caseId}`, { weekly: '', attendance: '' })
  const command = useCommand(api.sessions.confirmStanding, {
    onDone: () => {
      void draft.discard()
      toast(t('standing.confirmed'))
    },
  })
  const f = draft.fields(command)
  return (
    <div className="stack stack-3">
      <CommandRefusal of={command} fields={draft.placeOf} />
      {!weekly && <Field of={f.weekly} optional={false} />}
      {!attendance && <Field of={f.attendance} optional={false} />}
      <div className="row row--wrap">
        <Button kind="primary" busy={command.busy} onClick={() => void command.run({ caseId, ...draft.input() })}>
          {weekly && attendance ? t('standing.confirm') : t('standing.confirm_explained')}
        </Button>
        {at && (
          <span className="small quiet">{t('standing.confirmed_at', { day: shortDay(at), time: clockOf(at) })}</span>
        )}
      </div>
    </div>
  )
}
