import { shortDay } from '../../../app/web/client/days.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { GoalPlanksMini } from '../../../design/goal-planks.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { ALL_NOTE_KINDS } from '../../sessions/rules.ts'
import { TOUCHED } from '../rules.ts'
import { type Agenda, api } from './api.ts'
import { decisionWord } from './decision-word.ts'
import { t } from './words.ts'

/** What changed since the last sitting, her own words, goals, and what is still promised (W10). */
export function AgendaPage({ agenda }: { agenda: Agenda }) {
  return (
    <>
      <Section
        title={
          agenda.previous
            ? t('agenda.since', { day: shortDay(agenda.since) })
            : t('agenda.since_arrival', { day: shortDay(agenda.since) })
        }
      >
        <Card body>
          <ul className="lines">
            {linesOf(agenda).map((line) => (
              <li key={line} className="todo">
                {line}
              </li>
            ))}
          </ul>
        </Card>
      </Section>
      {agenda.goals !== null && agenda.goals.length > 0 && <Goals goals={agenda.goals} />}
      {agenda.herWords.length > 0 && (
        <Section title={t('agenda.her_words')}>
          <div className="stack">
            {agenda.herWords.map((w) => (
              <div key={`${w.noteId} ${w.words}`}>
                <Quote small>{w.words}</Quote>
                <p className="small quiet">{shortDay(w.at)}</p>
              </div>
            ))}
          </div>
        </Section>
      )}
      <OpenTasks caseId={agenda.caseId} />
    </>
  )
}

/** The counts that are there, in the order of their codes. */
const counted = <C extends string>(codes: readonly C[], counts: Readonly<Partial<Record<C, number>>>) =>
  codes.flatMap((code): [C, number][] => (counts[code] === undefined ? [] : [[code, counts[code]]]))

/** The lines of the page as sentences; what did not happen is said too when it is a rule. */
function linesOf(a: Agenda): string[] {
  const { work } = a
  const kinds = counted(ALL_NOTE_KINDS, work.notes).map(([kind, n]) => `${t.code('note', kind)} ${n}`)
  const also = counted(TOUCHED, a.touched)
    .toSorted(([, a], [, b]) => b - a)
    .map(([module, n]) => `${t.code('touched', module).toLowerCase()} ${n}`)
  const lines = [
    work.notesTotal > 0 ? t('agenda.notes', { count: work.notesTotal, kinds: kinds.join(', ') }) : t('agenda.no_notes'),
    work.weeksMissing === null
      ? null
      : work.weeksMissing === 0
        ? t('agenda.weeks_kept')
        : t('agenda.weeks_missing', { count: work.weeksMissing }),
    work.groups.held > 0 ? t('agenda.groups', { attended: work.groups.attended, held: work.groups.held }) : null,
    work.groups.again > 0 ? t('agenda.again', { count: work.groups.again }) : null,
    work.attention > 0 ? t('agenda.attention', { count: work.attention }) : null,
    ...a.lines.map((l) => `${t.code('line', l.code)} ${l.count}${l.of === null ? '' : `/${l.of}`}`),
    ...a.moves.map((m) => t('agenda.moved', { day: shortDay(m.at), from: stageWordOf(m.from), to: stageWordOf(m.to) })),
    a.tasks.added > 0 || a.tasks.done > 0 ? t('agenda.tasks', { added: a.tasks.added, done: a.tasks.done }) : null,
    also.length > 0 ? t('agenda.also', { list: also.join(', ') }) : null,
    a.previous
      ? t('agenda.previous', { kind: t(`kind.${a.previous.kind}`), decision: decisionWord(a.previous) })
      : null,
  ]
  return lines.filter((line) => line !== null)
}

/** The five levels of goal attainment. */
const LEVELS = [-2, -1, 0, 1, 2] as const

function Goals({ goals }: { goals: NonNullable<Agenda['goals']> }) {
  const level = (n: number | null) => (n === null ? t('goal.new') : n > 0 ? `+${n}` : String(n).replace('-', '−'))
  const said = (g: { before: number | null; now: number | null }) =>
    g.now === null && g.before !== null
      ? t('goal.unrated', { before: level(g.before) })
      : t('goal.moved', { before: level(g.before), now: level(g.now) })
  return (
    <Section title={t('agenda.goals')} count={goals.length}>
      <div className="stack">
        {goals.map((g) => (
          <div key={g.goalId}>
            <Quote small>{g.herWords}</Quote>
            <p>
              <GoalPlanksMini at={LEVELS.find((l) => l === (g.now ?? g.before)) ?? null} word={said(g)} />
            </p>
          </div>
        ))}
      </div>
    </Section>
  )
}

/** What is still promised, for whoever may see her tasks. */
function OpenTasks({ caseId }: { caseId: string }) {
  const { data } = useRead(api.tasks.ofCase, { caseId })
  const tasks = (data?.tasks ?? []).filter((task) => task.text !== null)
  if (tasks.length === 0) return null
  return (
    <Section title={t('agenda.promised')} count={tasks.length}>
      <ul className="next">
        {tasks.map((task) => (
          <li key={task.taskId}>
            {task.text}
            <span className="small quiet">
              {[task.owner, task.dueOn && t('list.until', { day: shortDay(task.dueOn) })].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
