import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { HomeUrgent } from './home-urgent.tsx'
import { TaskLine } from './home-work.tsx'
import { t } from './words.ts'

/** What waits for my decision, the longest waiting first; each opens with its proof in view. No bulk approval (W10). */
export function Approvals() {
  const read = useRead(api.tasks.approvals, {})
  return (
    <ReadView read={read}>
      {({ items }) => (
        <div className="stack stack-5">
          <PageHead
            title={t('approvals.title')}
            note={items.length > 0 ? t('approvals.count', { count: items.length }) : undefined}
          />
          <HomeUrgent />
          {items.length === 0 ? (
            <EmptyState title={t('approvals.empty')}>{t('approvals.empty_why')}</EmptyState>
          ) : (
            <ul className="card lines loose-tasks">
              {items.map((i) => (
                <li key={i.taskId} className="todo">
                  <div className="grow">
                    <p>
                      {i.label && <b>{i.label} · </b>}
                      {taskWord(i.kind, i.params)}
                    </p>
                    <p className="small quiet">{t('approvals.waiting', { day: shortDay(i.since) })}</p>
                  </div>
                  {i.link && (
                    <LinkButton small href={i.link}>
                      {t('approvals.open')}
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          )}
          <Attention />
        </div>
      )}
    </ReadView>
  )
}

/** What falls to me beside the decisions: the head's own Beranda, below what waits for her (design.md 4.1). */
function Attention() {
  const { data: home } = useRead(api.tasks.home, {})
  if (!home) return null
  const people = home.people.flatMap((p) => p.tasks.map((task) => ({ ...task, label: p.case?.label ?? null })))
  const tasks = [...people, ...home.missed, ...home.open]
  if (tasks.length === 0) return null
  return (
    <Section title={t('approvals.attention')} count={String(tasks.length)}>
      <ul className="card lines loose-tasks">
        {tasks.map((task) => (
          <TaskLine key={task.taskId} task={task} today={home.today} label={task.label} />
        ))}
      </ul>
    </Section>
  )
}
