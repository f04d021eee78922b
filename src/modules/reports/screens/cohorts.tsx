import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Dumbbell } from '../../../design/charts/dumbbell.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { decimal, grouped } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import { COHORT_WEEKS } from '../rules.ts'
import { api, type Cohorts } from './api.ts'
import { t } from './words.ts'

type Cohort = Cohorts['cohorts'][number]

/** Sebelum dan sesudah per angkatan: how goals, attendance and work stood at first and at last. */
export function CohortsPage() {
  const read = useRead(api.reports.cohorts, {})
  return (
    <ReadView read={read} lines={8}>
      {({ view, cohorts }) => {
        const those = cohorts.filter((c) => c.women > 0)
        const back = <LinkButton href="/ringkasan">{t('behind.back')}</LinkButton>
        return (
          <>
            <PageHead
              title={t('cohorts.title')}
              note={t(`view.${view}`)}
              actions={
                <>
                  <PrintButton>{t('cohorts.print')}</PrintButton>
                  {back}
                </>
              }
            />
            {those.length === 0 ? (
              <EmptyState title={t('cohorts.none')} next={back} />
            ) : (
              <div className="stack stack-5">
                <Goals of={those} />
                <Attendance of={those} />
                <Work of={those} />
              </div>
            )}
          </>
        )
      }}
    </ReadView>
  )
}

const signed = (n: number) => (n > 0 ? `+${decimal(n, 1)}` : decimal(n, 1))

function Goals({ of }: { of: readonly Cohort[] }) {
  const rows = of.flatMap((c) => (c.goals ? [{ ...c, goals: c.goals }] : []))
  if (rows.length === 0) return <Missing>{t('cohorts.no_goals')}</Missing>
  return (
    <Card body>
      <Dumbbell
        title={t('cohorts.goals')}
        note={t('cohorts.goals_note')}
        rows={rows.map((c) => ({
          ...{ key: c.intakeId, label: c.name, min: -2, max: 2, first: c.goals.first, last: c.goals.last },
          word: t('cohorts.from_to', { first: signed(c.goals.first), last: signed(c.goals.last) }),
        }))}
        table={{
          head: [t('intakes.intake'), t('goals.count'), t('cohorts.first'), t('cohorts.last')],
          rows: rows.map((c) => ({
            key: c.intakeId,
            cells: [c.name, grouped(c.goals.n), signed(c.goals.first), signed(c.goals.last)],
          })),
        }}
      />
    </Card>
  )
}

function Attendance({ of }: { of: readonly Cohort[] }) {
  const rows = of.flatMap((c) => {
    const { first, last } = c.attendance ?? {}
    return typeof first === 'number' && typeof last === 'number'
      ? [{ key: c.intakeId, label: c.name, first, last }]
      : []
  })
  if (rows.length === 0) return <Missing>{t('cohorts.no_marks', { weeks: COHORT_WEEKS })}</Missing>
  const percent = (n: number) => `${Math.round(n)}%`
  return (
    <Card body>
      <Dumbbell
        title={t('weeks.share')}
        note={t('cohorts.marks_note', { weeks: COHORT_WEEKS })}
        rows={rows.map((r) => ({
          ...{ ...r, min: 0, max: 100 },
          word: t('cohorts.from_to', { first: percent(r.first), last: percent(r.last) }),
        }))}
        table={{
          head: [t('intakes.intake'), t('cohorts.first'), t('cohorts.last')],
          rows: rows.map((r) => ({ key: r.key, cells: [r.label, percent(r.first), percent(r.last)] })),
        }}
      />
    </Card>
  )
}

function Work({ of }: { of: readonly Cohort[] }) {
  const rows = of.flatMap((c) => (c.work ? [{ ...c, work: c.work }] : []))
  if (rows.length === 0) return <Missing>{t('cohorts.no_work')}</Missing>
  return (
    <Card body>
      <Bars
        title={t('cohorts.work')}
        note={t('cohorts.work_note')}
        head={[t('intakes.intake'), t('intakes.women')]}
        rows={rows.map(({ intakeId, name, work }) => ({
          key: intakeId,
          label: name,
          parts: [
            { key: 'working', value: work.working, look: 'full' as const },
            { key: 'rest', value: work.reached - work.working, look: 'rest' as const },
          ],
          said: t('cohorts.working', { n: work.working, d: work.reached }),
        }))}
      />
    </Card>
  )
}

const Missing = ({ children }: { children: string }) => (
  <Card body>
    <p className="quiet">{children}</p>
  </Card>
)
