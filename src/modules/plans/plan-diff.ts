import { LEVELS } from './gas.ts'
import { budgetWord } from './plan.ts'
import type { Goal, PlanBody, Step } from './plan-body.ts'

/** What a goal or a step says, field by field, as text; levels by their sign. */
const goalFields = ({ id: _id, steps: _steps, herWords, needId, levels, ...rest }: Goal) => {
  const each = Object.fromEntries(LEVELS.map((level) => [`level${level}`, levels[`${level}`]]))
  return texts({ herWords, needId, ...each, ...rest })
}

const stepFields = ({ goalId, activity, component, ownerId, ...rest }: Step & { goalId: string }) => {
  const { ownerWords = null, startsOn, endsOn, place = null } = rest
  const budgetLineId = budgetWord(rest)
  return texts({ goalId, activity, component, ownerId, ownerWords, startsOn, endsOn, place, budgetLineId })
}

const texts = (of: object): Record<string, string | null> =>
  Object.fromEntries(Object.entries(of).map(([field, value]) => [field, value == null ? null : String(value)]))

const stepsOf = (plan: PlanBody) =>
  plan.goals.flatMap(({ id, steps }) => steps.map((step) => ({ ...step, goalId: id })))

type Fields<T> = (thing: T) => Record<string, string | null>

/**
 * Matches by id, never by place in the list: a goal that moves up is not a change. A field that reads differently now has both
 * its texts, null where there was none; what was taken out has its reason (design.md W8: "langkah dihapus, alasan: jarak").
 */
function compare<T extends { id: string }, S>(
  before: readonly T[],
  after: readonly T[],
  fieldsOf: Fields<T>,
  seen: (thing: T) => S,
  reasons: Readonly<Record<string, string>>,
) {
  const old = new Map(before.map((thing) => [thing.id, thing]))
  const kept = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((thing) => {
    const was = old.get(thing.id)
    if (!was) return []
    const earlier = fieldsOf(was)
    const fields = Object.entries(fieldsOf(thing))
      .map(([field, now]) => ({ field, before: earlier[field] ?? null, after: now }))
      .filter((change) => change.before !== change.after)
    return fields.length > 0 ? [{ id: thing.id, fields }] : []
  })
  return {
    added: after.filter(({ id }) => !old.has(id)).map(seen),
    removed: before
      .filter(({ id }) => !kept.has(id))
      .map((thing) => ({ ...seen(thing), reason: (Object.hasOwn(reasons, thing.id) && reasons[thing.id]) || null })),
    changed,
  }
}

/** What changed from one version of a plan to the next, for the head who approves it (design.md W8, W10). */
export function diffPlans(before: PlanBody, after: PlanBody) {
  const reasons = after.removalReasons
  return {
    goals: compare(before.goals, after.goals, goalFields, ({ id, herWords }) => ({ id, herWords }), reasons),
    steps: compare(
      stepsOf(before),
      stepsOf(after),
      stepFields,
      ({ id, goalId, activity }) => ({ id, goalId, activity }),
      reasons,
    ),
  }
}

/**
 * Removed things for which no reason was written; a new version is not proposed before each has one. The steps of a goal
 * that is gone go with it, and its reason is theirs.
 */
export function removalsUnexplained({ goals, steps }: ReturnType<typeof diffPlans>): string[] {
  const goneGoals = new Set(goals.removed.map(({ id }) => id))
  const own = steps.removed.filter(({ goalId }) => !goneGoals.has(goalId))
  return [...goals.removed, ...own].filter(({ reason }) => !reason?.trim()).map(({ id }) => id)
}
