import { longDay, shortDay, topDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { HomeSide } from './home-side.tsx'
import { HomeUrgent } from './home-urgent.tsx'
import { HomeWork, TaskLine } from './home-work.tsx'
import { t } from './words.ts'

/** Beranda: who comes first, without a click. Work by person, today first (W1). */
export function Home() {
  const now = new Date()
  useTopTitle(topDay(now))
  const read = useRead(api.tasks.home, {})
  return (
    <ReadView read={read} lines={6}>
      {(home) => {
        const people = home.people.filter((p) => p.case)
        const own = home.people.filter((p) => !p.case).flatMap((p) => p.tasks)
        const today = people.length + own.length
        // what was missed can still be done, and comes first now; what waits to be decided stands on a page of its own
        const nothing = today === 0 && home.missed.length === 0 && home.decisions === 0
        return (
          <>
            <PageHead className="home-head" title={longDay(now)} note={noteOf(people.length, today === 0)} />
            <HomeUrgent />
            <div className="cols home">
              <div className="stack stack-5">
                {home.decisions > 0 && (
                  <ul className="card lines loose-tasks">
                    <li className="todo">
                      <p className="grow">{t('home.decisions', { count: home.decisions })}</p>
                      <LinkButton small href="/persetujuan">
                        {t('approvals.open')}
                      </LinkButton>
                    </li>
                  </ul>
                )}
                {nothing ? (
                  <EmptyState title={t('home.nobody')}>{t(`home.${aheadOf(home)}`, home.week)}</EmptyState>
                ) : (
                  people.length > 0 && (
                    <Section title={t('home.need')} count={t('home.people', { count: people.length })}>
                      <div className="works card">
                        {people.map(
                          (p) =>
                            p.case && (
                              <HomeWork key={p.case.caseId} person={p.case} tasks={p.tasks} today={home.today} />
                            ),
                        )}
                      </div>
                    </Section>
                  )
                )}
                {own.length > 0 && (
                  <Section title={t('home.own')} count={String(own.length)}>
                    <ul className="card lines loose-tasks">
                      {own.map((task) => (
                        <TaskLine key={task.taskId} task={task} today={home.today} />
                      ))}
                    </ul>
                  </Section>
                )}
                {home.missed.length > 0 && (
                  <Section title={t('home.missed')} count={String(home.missed.length)}>
                    <ul className="card lines loose-tasks">
                      {home.missed.map((task) => (
                        <TaskLine key={task.taskId} task={task} today={home.today} label={task.label} />
                      ))}
                    </ul>
                  </Section>
                )}
                {home.open.length > 0 && (
                  <details className="fold">
                    <summary>
                      <Icon name="chevron-right" className="icon fold__chev" />
                      {t('home.open')} <span className="count">{home.open.length}</span>
                    </summary>
                    <ul className="card lines loose-tasks">
                      {home.open.map((task) => (
                        <TaskLine key={task.taskId} task={task} today={home.today} label={task.label} />
                      ))}
                    </ul>
                  </details>
                )}
                {!nothing && home.week.things > 0 && (
                  <p className="quiet">
                    {t('home.week')}: {t('home.week_count', home.week)}
                  </p>
                )}
              </div>
              <HomeSide home={home} since={shortDay} />
            </div>
          </>
        )
      }}
    </ReadView>
  )
}

/** What waits although nothing is urgent: "nothing" is said only when it is so. */
function aheadOf(home: { week: { things: number }; open: readonly unknown[] }) {
  if (home.week.things > 0) return 'empty_week'
  return home.open.length > 0 ? 'empty_open' : 'empty_ahead'
}

/** The empty page says it once, large. */
function noteOf(people: number, nothing: boolean): string | undefined {
  if (nothing) return undefined
  return people > 0 ? t('home.waiting', { count: people }) : t('home.nobody')
}
