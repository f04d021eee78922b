type Due = { isUrgent: boolean; dueOn: string | null; dueAt: string | null }

/** That many stand open also on a day on which nothing is due. */
const OPEN = 5

/**
 * For whom something may not wait stands before everything, then whoever is due today, and for whom nobody works yet, however many. Of those whose day comes within the week
 * as many stand open as make five with them; the others are folded, in their order.
 */
export function todayFirst<P extends { tasks: readonly Due[] }>(
  people: readonly P[],
  day: string,
): { urgent: P[]; today: P[]; week: P[]; folded: P[] } {
  const isToday = (task: Due) => task.isUrgent || task.dueAt !== null || (task.dueOn !== null && task.dueOn <= day)
  const waitsToday = (p: P) => p.tasks.length === 0 || p.tasks.some(isToday)
  const first = people.filter(waitsToday)
  const mayNotWait = (p: P) => p.tasks.some((task) => task.isUrgent)
  const others = people.filter((p) => !waitsToday(p))
  const open = Math.max(0, OPEN - first.length)
  const [urgent, today] = [first.filter(mayNotWait), first.filter((p) => !mayNotWait(p))]
  return { urgent, today, week: others.slice(0, open), folded: others.slice(open) }
}

type Waits = { isUrgent: boolean; dueOn: string | null; madeAt: string }

/** Of decisions: what is urgent, then what has to be decided by today or is late, then the longest waiting. */
export const decisionsFirst = <D extends Waits>(decisions: readonly D[], day: string): D[] => {
  const rank = (d: Waits) => (d.isUrgent ? 0 : d.dueOn !== null && d.dueOn <= day ? 1 : 2)
  return decisions.toSorted((a, b) => rank(a) - rank(b) || (a.madeAt < b.madeAt ? -1 : 1))
}
