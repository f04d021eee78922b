import { Icon } from '../../../design/icon.tsx'
import type { Diff, Version } from './api.ts'
import { bare, rules, t } from './words.ts'

/** What changed against the version before, with plus and minus. */
export function Changes({ diff, version }: { diff: Diff; version: Version }) {
  const { against } = diff
  if (!against) return null
  const goals = version.body?.goals ?? []
  const nameOf = (goalId: string) => {
    const n = goals.findIndex((g) => g.id === goalId) + 1
    return n > 0 ? t('goal.nth', { n }) : t('changes.earlier_goal')
  }
  const stepOf = (goalId: string) => t('changes.step', { goal: nameOf(goalId) })
  const isNew = (goalId: string) => diff.goals.added.some((g) => g.id === goalId)
  const owner = (id: string) => goals.find((g) => g.steps.some((s) => s.id === id))
  const stepName = (id: string) =>
    `${nameOf(owner(id)?.id ?? '')}, ${owner(id)?.steps.find((s) => s.id === id)?.activity ?? ''}`
  const isSame = [diff.goals, diff.steps].every((d) => d.added.length + d.removed.length + d.changed.length === 0)
  const stepAdded = (s: Diff['steps']['added'][number]) => (
    <Line key={s.id} kind="add" what={stepOf(s.goalId)} text={s.activity} isQuiet={isNew(s.goalId)} />
  )
  return (
    <section>
      <h2>{t(against.state === 'returned' ? 'changes.since_returned' : 'changes.since', { n: against.number })}</h2>
      <ul className="changes">
        {diff.goals.added.flatMap((g) => [
          <Line key={g.id} kind="add" what={nameOf(g.id)} text={`“${bare(g.herWords)}”`} />,
          ...diff.steps.added.filter((s) => s.goalId === g.id).map(stepAdded),
        ])}
        {diff.goals.removed.map((g) => (
          <Line key={g.id} kind="cut" what={t('changes.goal')} text={`“${bare(g.herWords)}”`} reason={g.reason} />
        ))}
        <Changed of={diff.goals.changed} nameOf={nameOf} />
        {diff.steps.added.filter((s) => !isNew(s.goalId)).map(stepAdded)}
        {diff.steps.removed.map((s) => (
          <Line key={s.id} kind="cut" what={stepOf(s.goalId)} text={s.activity} reason={s.reason} />
        ))}
        <Changed of={diff.steps.changed} nameOf={stepName} />
      </ul>
      {isSame && <p className="quiet">{t('changes.none')}</p>}
    </section>
  )
}

type LineProps = { kind: 'add' | 'cut'; what: string; text: string; reason?: string | null; isQuiet?: boolean }

function Line({ kind, what, text, reason, isQuiet }: LineProps) {
  return (
    <li className={kind}>
      <Icon name={kind === 'add' ? 'plus' : 'minus'} />
      <span>
        <span className="sr">{t(kind === 'add' ? 'changes.added' : 'changes.removed')} </span>
        {what}: {kind === 'add' ? isQuiet ? text : <ins>{text}</ins> : <del>{text}</del>}
        {reason && <span className="small quiet"> {t('changes.reason', { reason })}</span>}
      </span>
    </li>
  )
}

/** Field by field, as it was and as it is. */
function Changed({ of, nameOf }: { of: Diff['goals']['changed']; nameOf: (id: string) => string }) {
  return of.flatMap(({ id, fields }) =>
    fields.map(({ field, before, after }) => (
      <li key={`${id}-${field}`} className="add">
        <Icon name="pencil" />
        <span>
          {nameOf(id)}, {fieldWord(field)}: {before && <del>{codeWord(before)}</del>}{' '}
          <ins>{codeWord(after ?? '–')}</ins>
        </span>
      </li>
    )),
  )
}

const codeWord = (value: string) => {
  const key = `component.${value}`
  return rules.has(key) ? rules(key) : value // what changed may also be a day, an amount or her own words
}

/** A field of the plan in words; levels by their sign. */
const fieldWord = (field: string): string => {
  const level = /^level(-?\d)$/.exec(field)?.[1]
  return level ? rules(rules.known(`level.${level}`)) : t(t.known(`field.${field}`))
}
