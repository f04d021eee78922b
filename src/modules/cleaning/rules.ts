import type { LIMITS } from '../health/rules.ts'

/** Work of the house that the women share (domain.md 7.3); the night watch is the staff's own. */
export const CHORES = ['kitchen', 'cleaning', 'yard', 'laundry'] as const
export type Chore = (typeof CHORES)[number]
type Limit = (typeof LIMITS)[number]

/** How many share a chore of a day. */
export const HANDS: Readonly<Record<Chore, number>> = { kitchen: 2, cleaning: 2, yard: 1, laundry: 1 }

/** Turns of so many days are counted for what is fair. */
export const COUNTED_DAYS = 28

/** What somebody who avoids this does not do in the house. */
const KEEPS_FROM: Readonly<Record<Limit, readonly Chore[]>> = {
  sit_today: CHORES,
  rest_often: CHORES,
  no_lifting: ['yard', 'laundry'],
  no_chemicals: ['cleaning', 'laundry'],
  no_heat: ['kitchen'],
  no_exercise: ['yard'],
  no_sharp_tools: ['kitchen', 'yard'],
}

type Span = { fromOn: string; untilOn: string }
export type Woman = {
  caseId: string
  isHere: boolean
  limits: readonly (Span & { rule: Limit })[]
  rests: readonly Span[]
}
export type Turn = { onDay: string; chore: Chore; caseId: string }

const covers = ({ fromOn, untilOn }: Span, day: string): boolean => fromOn <= day && day <= untilOn

/** May this chore be hers on that day? Why not is said to nobody. */
export const mayDo = (w: Woman, chore: Chore, onDay: string): boolean =>
  w.isHere &&
  !w.rests.some((r) => covers(r, onDay)) &&
  !w.limits.some((l) => covers(l, onDay) && KEEPS_FROM[l.rule].includes(chore))

/** How often each had a turn, and this one. */
const countOf = (turns: readonly Turn[], caseId: string, chore?: Chore): number =>
  turns.filter((t) => t.caseId === caseId && (chore === undefined || t.chore === chore)).length

/** Whoever may take it and has nothing that day, the one whose turn it is first; of those alike the order stays. */
export const nextFor = <W extends Woman>(
  { onDay, chore }: Omit<Turn, 'caseId'>,
  women: readonly W[],
  turns: readonly Turn[],
): W[] =>
  women
    .filter((w) => mayDo(w, chore, onDay) && !turns.some((t) => t.onDay === onDay && t.caseId === w.caseId))
    .map((w) => ({
      w,
      all: countOf(turns, w.caseId),
      // of those alike whoever may do less goes first, or she would be left with nothing
      may: CHORES.filter((c) => mayDo(w, c, onDay)).length,
      own: countOf(turns, w.caseId, chore),
    }))
    .toSorted((a, b) => a.all - b.all || a.may - b.may || a.own - b.own)
    .map(({ w }) => w)

/** The turns that are missing on these days. What stands is not moved; a day that has too few women stays with fewer. */
export function rotate(days: readonly string[], women: readonly Woman[], turns: readonly Turn[]): Turn[] {
  const made: Turn[] = []
  for (const onDay of days)
    for (const chore of CHORES) {
      const had = turns.filter((t) => t.onDay === onDay && t.chore === chore).length
      for (let hand = had; hand < HANDS[chore]; hand += 1) {
        const [next] = nextFor({ onDay, chore }, women, [...turns, ...made])
        if (next) made.push({ onDay, chore, caseId: next.caseId })
      }
    }
  return made
}

/** The seven days of the week of a day, Monday first. */
export function weekOf(day: Temporal.PlainDate): string[] {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  return Array.from({ length: 7 }, (_, n) => monday.add({ days: n }).toString())
}
