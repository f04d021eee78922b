type Due = { isUrgent: boolean; dueOn: string | null; dueAt: string | null }

/** That many stand open also on a day on which nothing is due. */
const OPEN = 5

/** Whoever is due today stands open, however many; the others of this week after the fifth are folded, in their order. */
export function todayFirst<P extends { tasks: readonly Due[] }>(
  people: readonly P[],
  today: string,
): { open: P[]; folded: P[] } {
  const isToday = (task: Due) => task.isUrgent || task.dueAt !== null || (task.dueOn !== null && task.dueOn <= today)
  const stays = people.map((p, at) => at < OPEN || p.tasks.some(isToday))
  return { open: people.filter((_, at) => stays[at]), folded: people.filter((_, at) => !stays[at]) }
}
