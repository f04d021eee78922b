import { Icon } from '../../../design/icon.tsx'
import type { Diff, Version } from './api.ts'
import { bare, rules, t } from './words.ts'

/** What changed against the version before, with plus and minus; a first plan is shown as it is. */
export function Changes({ diff, version }: { diff: Diff; version: Version }) {
  const goals = version.body?.goals ?? []
  const place = (goalId: string) => goals.findIndex((g) => g.id === goalId) + 1
  const of = (goalId: string) => (place(goalId) > 0 ? t('goal.nth', { n: place(goalId) }) : t('changes.earlier_goal'))
  const added = new Set(diff.goals.added.map((g) => g.id))
  const goalOfStep = (id: string) => goals.find((g) => g.steps.some((s) => s.id === id))?.id ?? ''
  const stepName = (id: string) => goals.flatMap((g) => g.steps).find((s) => s.id === id)?.activity ?? ''
  const isSame = [diff.goals, diff.steps].every((d) => d.added.length + d.removed.length + d.changed.length === 0)
  return (
    <section>
      <h2>
        {diff.against === null
          ? t('changes.first')
          : t(diff.against.state === 'returned' ? 'changes.since_returned' : 'changes.since', {
              n: diff.against.number,
            })}
      </h2>
      <ul className="changes">
        {diff.goals.added.flatMap((g) => [
          <Line key={g.id} kind="add" what={of(g.id)} text={`“${bare(g.herWords)}”`} />,
          ...diff.steps.added
            .filter((s) => s.goalId === g.id)
            .map((s) => (
              <Line key={s.id} kind="add" what={t('changes.step', { goal: of(g.id) })} text={s.activity} isQuiet />
            )),
        ])}
        {diff.goals.removed.map((g) => (
          <Line key={g.id} kind="cut" what={t('changes.goal')} text={`“${bare(g.herWords)}”`} reason={g.reason} />
        ))}
        {diff.goals.changed.flatMap((c) =>
          c.fields.map((f) => (
            <Changed
              key={`${c.id}-${f.field}`}
              what={`${of(c.id)}, ${fieldWord(f.field)}`}
              before={f.before}
              after={f.after}
            />
          )),
        )}
        {diff.steps.added
          .filter((s) => !added.has(s.goalId))
          .map((s) => (
            <Line key={s.id} kind="add" what={t('changes.step', { goal: of(s.goalId) })} text={s.activity} />
          ))}
        {diff.steps.removed.map((s) => (
          <Line
            key={s.id}
            kind="cut"
            what={t('changes.step', { goal: of(s.goalId) })}
            text={s.activity}
            reason={s.reason}
          />
        ))}
        {diff.steps.changed.flatMap((c) =>
          c.fields.map((f) => (
            <Changed
              key={`${c.id}-${f.field}`}
              what={`${of(goalOfStep(c.id))}, ${stepName(c.id)}, ${fieldWord(f.field)}`}
              before={f.before}
              after={f.after}
            />
          )),
        )}
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

function Changed({ what, before, after }: { what: string; before: string | null; after: string | null }) {
  return (
    <li className="add">
      <Icon name="pencil" />
      <span>
        {what}: {before && <del>{codeWord(before)}</del>} <ins>{codeWord(after ?? '–')}</ins>
      </span>
    </li>
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
