import type { ReactNode } from 'react'
import { longDay, topDay } from '../../../app/web/client/days.ts'
import type { HomePart } from '../../../app/web/client/home-part.ts'
import type { Named } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { todayFirst } from '../today-first.ts'
import { api, type HomePage, type Task } from './api.ts'
import { HomeUrgent } from './home-urgent.tsx'
import { HomeWork, TaskLine } from './home-work.tsx'
import { Nothing } from './nothing.tsx'
import { t } from './words.ts'

/** Beranda: who comes first, without a click. Work by person, today first (W1); around it what the modules add. */
export function Home({ parts = () => null }: { parts?: (at: HomePart['at']) => ReactNode }) {
  const now = new Date()
  useTopTitle(topDay(now))
  const read = useRead(api.tasks.home, {})
  return (
    <ReadView read={read} lines={6}>
      {(home) => {
        const waits = waitingToday(home).size
        const note = waits > 0 ? t('home.waiting', { count: waits }) : undefined
        return (
          <>
            <PageHead className="home-head" title={longDay(now)} note={note} />
            <HomeUrgent />
            {parts('danger')}
            <div className="stack stack-5">
              <Tasks
                title={t('home.urgent')}
                tasks={[...home.missed, ...aboutNobody(home)].filter((task) => task.isUrgent)}
                today={home.today}
              />
              <People title={t('home.urgent_for')} of={byWhen(home).urgent} today={home.today} />
              {parts('top')}
              <div className="cols">
                <div className="stack stack-5">
                  {parts('first')}
                  <Nothing home={home} />
                  <Work home={home} />
                  {parts('main')}
                </div>
                <div className="stack stack-5">{parts('side')}</div>
              </div>
            </div>
          </>
        )
      }}
    </ReadView>
  )
}

/** Work of which no woman's file is the place: what is urgent of it stands before everybody's work, and so does what is urgent and late. */
const aboutNobody = (home: HomePage) => home.people.filter((p) => !p.case).flatMap((p) => p.tasks)

const byWhen = (home: HomePage) =>
  todayFirst(
    home.people.filter((p) => p.case),
    home.today,
  )

/** Who waits now: whoever is due today, and whose day is over. */
const waitingToday = (home: HomePage) => {
  const { urgent, today } = byWhen(home)
  return new Set([
    ...[...urgent, ...today].map((p) => p.case?.caseId),
    ...home.missed.flatMap((task) => task.caseId ?? []),
  ])
}

/** Of a woman what may not wait stands above, before everything that the modules add. Then today, then what is late, and only then what has days left. */
function Work({ home }: { home: HomePage }) {
  const { today, week, folded } = byWhen(home)
  return (
    <>
      <People title={t('home.need')} of={today} today={home.today} />
      <Tasks title={t('home.missed')} tasks={home.missed.filter((task) => !task.isUrgent)} today={home.today} />
      <Tasks title={t('home.own')} tasks={aboutNobody(home).filter((task) => !task.isUrgent)} today={home.today} />
      <People title={t('home.week')} of={week} all={week.length + folded.length} today={home.today} />
      {folded.length > 0 && (
        <Fold title={t(week.length > 0 ? 'home.later' : 'home.week')} count={folded.length}>
          <Works of={folded} today={home.today} />
        </Fold>
      )}
      <Folded title={t('home.soon')} tasks={home.soon} today={home.today} />
      <Folded title={t('home.open')} tasks={home.open} today={home.today} />
    </>
  )
}

type Group = { of: HomePage['people']; today: string }

const People = ({ title, of, all = of.length, today }: Group & { title: string; all?: number }) =>
  of.length > 0 && (
    <Section title={title} count={t('home.people', { count: all })}>
      <Works of={of} today={today} />
    </Section>
  )

const Works = ({ of, today }: Group) => (
  <div className="works card">
    {of.map((p) => p.case && <HomeWork key={p.case.caseId} person={p.case} tasks={p.tasks} today={today} />)}
  </div>
)

const Fold = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => (
  <details className="fold">
    <summary>
      <Icon name="chevron-right" className="icon fold__chev" />
      {title} <span className="count">{count}</span>
    </summary>
    {children}
  </details>
)

type Listed = { tasks: readonly (Task & { who?: Named | null })[]; today: string }

const Tasks = ({ title, tasks, today }: Listed & { title: string }) =>
  tasks.length > 0 && (
    <Section title={title} count={String(tasks.length)}>
      <Lines tasks={tasks} today={today} />
    </Section>
  )

const Folded = ({ title, tasks, today }: Listed & { title: string }) =>
  tasks.length > 0 && (
    <Fold title={title} count={tasks.length}>
      <Lines tasks={tasks} today={today} />
    </Fold>
  )

const Lines = ({ tasks, today }: Listed) => (
  <ul className="card lines loose-tasks">
    {tasks.map((task) => (
      <TaskLine key={task.taskId} task={task} today={today} who={task.who} />
    ))}
  </ul>
)
