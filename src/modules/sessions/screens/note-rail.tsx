import { shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { GoalPlanksMini, LEVELS } from '../../../design/goal-planks.tsx'
import { Link } from '../../../design/link.tsx'
import { Quote } from '../../../design/section.tsx'
import { api, type CaseHead } from './api.ts'
import { t } from './words.ts'

/** Beside the form on a PC: what was talked about last, what is promised, how the weeks stand. */
export function NoteRail({ head }: { head: CaseHead }) {
  const notes = useRead(api.sessions.ofCase, { caseId: head.caseId })
  const last = notes.data?.notes.find((n) => n.words !== null)
  const { data: open } = useRead(api.tasks.ofCase, { caseId: head.caseId })
  const promised = (open?.tasks ?? []).filter((task) => task.text !== null).slice(0, 4)
  return (
    <aside className="rail only-pc" aria-label={t('rail.label')}>
      {last?.words && (
        <section>
          <h2>{t('rail.last')}</h2>
          <p>
            {shortDay(last.happenedAt)}: {last.words.discussed?.slice(0, 240)}
          </p>
        </section>
      )}
      {promised.length > 0 && (
        <section>
          <h2>{t('rail.promised')}</h2>
          <ul className="next">
            {promised.map((task) => (
              <li key={task.taskId}>
                {task.text}
                <span className="small quiet">
                  {[task.owner, task.dueOn && t('rail.until', { day: shortDay(task.dueOn) })]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FirstGoal caseId={head.caseId} />
      {head.stage === 'intervention' && (
        <section>
          <h2>{t('rail.weeks')}</h2>
          <p>
            <Link href={`/catat/mingguan/${head.caseId}`}>{t('rail.weeks_open')}</Link>
          </p>
        </section>
      )}
      <section>
        <h2>{t('rail.writing')}</h2>
        <p className="small quiet">{t('rail.writing_how')}</p>
      </section>
    </aside>
  )
}

/** The first goal of her plan, in her words, and how far it is. */
function FirstGoal({ caseId }: { caseId: string }) {
  const read = useRead(api.sessions.goals, { caseId })
  const goal = read.data?.goals[0]
  if (!goal) return null
  const at = LEVELS.find((l) => l === goal.level) ?? null
  return (
    <section>
      <h2>{t('rail.goal')}</h2>
      <Quote small>{goal.herWords}</Quote>
      <p>
        <GoalPlanksMini
          at={at}
          word={[at === null ? null : t(`level.${at}`), t('rail.goal_notes', { count: goal.notes })]
            .filter(Boolean)
            .join(' · ')}
        />
      </p>
    </section>
  )
}
