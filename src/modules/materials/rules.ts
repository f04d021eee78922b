export const STORES = ['class', 'kitchen', 'cleaning', 'office'] as const
export type Store = (typeof STORES)[number]
export const ENTRY_KINDS = ['received', 'issued', 'returned', 'correction', 'counted', 'written_off'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
export const REASONS = ['expired', 'spoiled', 'lost', 'not_noted', 'miscounted', 'measured_anew'] as const
/** What explains a loss, and what explains that a count differs from the book. */
export const LOSSES = ['expired', 'spoiled', 'lost'] as const
export const DIFFERENCES = ['not_noted', 'miscounted', 'measured_anew', 'spoiled', 'lost'] as const
export const ISSUED_TO = ['class', 'woman', 'work', 'house'] as const

/** Days before a lot runs out on which it is said, and in which a stocktaking comes round; numbers of ours. */
export const EXPIRY_BEFORE_DAYS = 30
export const TAKING_EVERY_DAYS = 90

export type Lot = { lotId: string; expiresOn: string | null; receivedOn: string; leftCount: number }

/** What runs out first stands first; what never does, by when it came; the database orders the same. */
export const inOrder = <L extends Lot>(lots: readonly L[]): L[] =>
  lots.toSorted(
    (a, b) =>
      (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999') ||
      a.receivedOn.localeCompare(b.receivedOn) ||
      a.lotId.localeCompare(b.lotId),
  )

export const isExpired = (lot: Pick<Lot, 'expiresOn'>, today: string): boolean =>
  lot.expiresOn !== null && lot.expiresOn < today

/** From which lots an amount is taken, the first to run out first; undefined when there is not enough that is still good. */
export function shareOut(lots: readonly Lot[], quantity: number, today: string) {
  const from: { lotId: string; quantity: number }[] = []
  let rest = quantity
  for (const lot of inOrder(lots.filter((l) => l.leftCount > 0 && !isExpired(l, today)))) {
    if (rest === 0) break
    const taken = Math.min(rest, lot.leftCount)
    from.push({ lotId: lot.lotId, quantity: taken })
    rest -= taken
  }
  return rest === 0 ? from : undefined
}

export const STANDINGS = ['fine', 'low', 'soon', 'expired', 'none'] as const
/** What must be known of a material first: past its day, soon to run out, little left. */
export function standingOf(lots: readonly Lot[], least: number, today: Temporal.PlainDate): (typeof STANDINGS)[number] {
  const there = lots.filter((l) => l.leftCount > 0)
  const day = today.toString()
  if (there.some((l) => isExpired(l, day))) return 'expired'
  const limit = today.add({ days: EXPIRY_BEFORE_DAYS }).toString()
  if (there.some((l) => l.expiresOn !== null && l.expiresOn <= limit)) return 'soon'
  const left = there.reduce((n, l) => n + l.leftCount, 0)
  return left === 0 ? 'none' : left < least ? 'low' : 'fine'
}

type Line = { kind: EntryKind; quantity: number; takenBack: EntryKind | null }
export const FLOWS = ['received', 'issued', 'written_off', 'counted', 'left'] as const
/** Where a material went, so that all of it adds up to zero: what came in, less what went out, less what is left. */
export function flows(lines: readonly Line[]): Record<(typeof FLOWS)[number], number> {
  const sum = { received: 0, issued: 0, written_off: 0, counted: 0, left: 0 }
  for (const { kind, quantity, takenBack } of lines) {
    sum.left += quantity
    const of = kind === 'correction' ? takenBack : kind
    if (of === 'returned' || of === 'issued') sum.issued -= quantity
    else if (of === 'written_off') sum.written_off -= quantity
    else if (of === 'received' || of === 'counted') sum[of] += quantity
  }
  return sum
}
/** Zero when nothing was lost on the way. */
export const unaccounted = (f: ReturnType<typeof flows>): number =>
  f.received + f.counted - f.issued - f.written_off - f.left

export const LEARNING_KINDS = ['module', 'leaflet', 'video', 'sample', 'pattern', 'other'] as const
/** Sessions that are offered when something was given out, in days back. */
export const SESSIONS_BACK_DAYS = 60

/** What came, was lost or counted: whoever only gives out does not take it back. */
export const isOfKeepers = (kind: EntryKind): boolean => kind !== 'issued' && kind !== 'returned'
