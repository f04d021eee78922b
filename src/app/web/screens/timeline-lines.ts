import { mondayOf } from '../../../kernel/weeks.ts'

/** One thing that happened to her, as the timeline is told of it. */
export type Told = {
  seq: number
  kind: string
  /** the day on which it happened, `yyyy-mm-dd` */
  on: string
  by: string
  subjectId: string | null
  text: string | null
  isRestricted: boolean
  /** gathered by week, or a step of something that has a line of its own (kernel/event.ts) */
  line: 'weekly' | 'step' | null
}
/** A line: the newest of one thing, the steps that led to it, and how often the same was said. */
export type Line<T> = { lead: T; times: number; steps: readonly { of: T; times: number }[] }
export type Week<T> = { monday: string; lines: readonly Line<T>[]; weekly: readonly T[] }

/** By weeks, the newest first, as they come. `say` gives the sentence of one: what says the same of the same day is one line. */
export function weeksOf<T extends Told>(items: readonly T[], say: (item: T) => string): Week<T>[] {
  return [...Map.groupBy(items, (i) => mondayOf(i.on))].map(([monday, of]) => ({
    monday,
    weekly: of.filter((i) => i.line === 'weekly'),
    lines: linesOf(
      of.filter((i) => i.line !== 'weekly'),
      say,
    ),
  }))
}

function linesOf<T extends Told>(items: readonly T[], say: (item: T) => string): Line<T>[] {
  const lines: { lead: T; times: number; steps: { of: T; times: number }[] }[] = []
  const leadOf = (step: T) =>
    step.line === 'step' && step.subjectId !== null
      ? lines.find((l) => l.lead.subjectId === step.subjectId && ofOne(l.lead, step))
      : undefined
  // what is a thing of its own comes first, so that its steps find it wherever they stand in the week
  const inOrder = [...items.filter((i) => i.line === null), ...items.filter((i) => i.line === 'step')]
  for (const item of inOrder) {
    const same = lines.find((l) => isSame(l.lead, item, say))
    if (same) {
      same.times++
      continue
    }
    const lead = leadOf(item)
    const again = lead?.steps.find((s) => isSame(s.of, item, say))
    if (again) again.times++
    else if (lead) lead.steps.push({ of: item, times: 1 })
    else lines.push({ lead: item, times: 1, steps: [] })
  }
  const place = new Map(items.map((i, at) => [i, at]))
  return lines.sort((a, b) => (place.get(a.lead) ?? 0) - (place.get(b.lead) ?? 0))
}

/** Steps are told of their own module's things. */
const ofOne = (a: Told, b: Told) => a.kind.split('.')[0] === b.kind.split('.')[0]

/** The same sentence again: of the same record in that week, or by the same hand on the same day. What has words of its own is another. */
function isSame<T extends Told>(a: T, b: T, say: (item: T) => string): boolean {
  if (a.kind !== b.kind || a.text !== b.text || a.isRestricted !== b.isRestricted || say(a) !== say(b)) return false
  const isOneRecord = a.subjectId !== null && a.subjectId === b.subjectId
  return isOneRecord || (a.text === null && !a.isRestricted && a.on === b.on && a.by === b.by)
}
