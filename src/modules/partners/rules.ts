export const PARTNER_KINDS = [
  'salon',
  'tailor',
  'hotel',
  'school',
  'shop',
  'cooperative',
  'craft_council',
  'bank',
  'training_centre',
  'university',
  'clinic',
  'other',
] as const
export const AGREEMENT_KINDS = ['mou', 'pks'] as const
/** What an agreement must say before anybody goes there. */
export const COVERS = ['wage', 'hours', 'safety', 'reach'] as const
export const DEAL_KINDS = ['order', 'internship', 'placement'] as const
export const PLACED_KINDS = ['internship', 'placement'] as const
/** What she is there for, as her book says. */
export const WORKPLACE_KINDS = ['internship', 'job'] as const
/** As which activity of a partner the work of a book goes. */
export const DEAL_OF = { internship: 'internship', job: 'placement' } as const satisfies Record<
  (typeof WORKPLACE_KINDS)[number],
  (typeof PLACED_KINDS)[number]
>
/** The other way; an order is nobody's work. */
export const workOf = (kind: (typeof DEAL_KINDS)[number]): (typeof WORKPLACE_KINDS)[number] | undefined =>
  WORKPLACE_KINDS.find((w) => DEAL_OF[w] === kind)
export const OUTCOMES = ['completed', 'hired', 'she_left', 'employer_ended', 'not_begun'] as const
export const ANSWERS = ['yes', 'partly', 'no'] as const
export const STAGES = ['contact', 'explored', 'agreed', 'working', 'evaluated', 'declined'] as const
export type Stage = (typeof STAGES)[number]

/** Days before its last day from which the next agreement is asked for; a number of ours. */
export const RENEW_BEFORE_DAYS = 60
/** A partner is active with an agreement in force and something done in twelve months (I35). */
export const ACTIVE_MONTHS = 12

type Agreement = { fromOn: string; untilOn: string; endedOn: string | null }
export const isInForce = (a: Agreement, on: Temporal.PlainDate): boolean =>
  a.fromOn <= on.toString() && (a.endedOn ?? a.untilOn) >= on.toString()

type Signed = Agreement & { quota: number; covers: readonly string[] }
/** What speaks against bringing a woman to a partner. It is said before and after; it forbids no work that she writes down as her own. */
export const CAUTIONS = ['no_agreement', 'agreement_over', 'quota_full', 'agreement_short', 'place_not_seen'] as const
export type Caution = (typeof CAUTIONS)[number]
/**
 * What keeps a woman out of an activity: with it the house sends her there, so it knows the place and on which terms (domain.md 7.4, MoU).
 * A full quota keeps nobody out.
 */
export const BARS = ['no_agreement', 'agreement_short', 'place_not_seen'] as const
export type Bar = (typeof BARS)[number]
export const barOf = (cautions: readonly Caution[]): Bar | null =>
  cautions.includes('agreement_over') ? 'no_agreement' : (BARS.find((b) => cautions.includes(b)) ?? null)

/** How many women at once, by what is in force that day; null when nothing is. */
export function quotaOf(agreements: readonly Signed[], on: Temporal.PlainDate): number | null {
  const inForce = agreements.filter((a) => isInForce(a, on))
  return inForce.length === 0 ? null : Math.max(...inForce.map((a) => a.quota))
}

/** The last day of what was signed and is over; null while something is in force, or nothing was ever signed. */
export function overSince(agreements: readonly Agreement[], on: Temporal.PlainDate): string | null {
  const begun = agreements.filter((a) => a.fromOn <= on.toString())
  if (begun.some((a) => isInForce(a, on))) return null
  return (
    begun
      .map((a) => a.endedOn ?? a.untilOn)
      .toSorted()
      .at(-1) ?? null
  )
}

/** `others`: how many are there beside her. */
export function cautionsOf(
  p: { seenOn: string | null; agreements: readonly Signed[] },
  others: number,
  on: Temporal.PlainDate,
): Caution[] {
  const inForce = p.agreements.filter((a) => isInForce(a, on))
  const quota = quotaOf(p.agreements, on)
  return [
    ...(quota === null
      ? [overSince(p.agreements, on) === null ? ('no_agreement' as const) : ('agreement_over' as const)]
      : []),
    ...(quota !== null && others >= quota ? (['quota_full'] as const) : []),
    ...(quota !== null && !inForce.some((a) => COVERS.every((c) => a.covers.includes(c)))
      ? (['agreement_short'] as const)
      : []),
    ...(p.seenOn === null ? (['place_not_seen'] as const) : []),
  ]
}

type Known = {
  declinedAt: string | null
  pieceRupiah: number | null
  seenOn: string | null
  agreements: readonly Agreement[]
  deals: readonly { endedOn: string | null; fromOn: string }[]
  evaluations: number
}

/** How far it has come: read from what there is, never set by hand. */
export function stageOf(p: Known): Stage {
  if (p.declinedAt !== null) return 'declined'
  if (p.deals.some((d) => d.endedOn === null)) return 'working'
  if (p.deals.length > 0 && p.evaluations > 0) return 'evaluated'
  if (p.deals.length > 0) return 'working'
  if (p.agreements.length > 0) return 'agreed'
  return p.pieceRupiah !== null || p.seenOn !== null ? 'explored' : 'contact'
}

export const isActive = (p: Known, on: Temporal.PlainDate): boolean =>
  p.agreements.some((a) => isInForce(a, on)) &&
  p.deals.some(
    (d) =>
      d.fromOn <= on.toString() && (d.endedOn ?? on.toString()) >= on.subtract({ months: ACTIVE_MONTHS }).toString(),
  )

/** What an hour leaves at what is offered for a piece. */
export const offeredHourly = (p: { pieceRupiah: number | null; pieceMinutes: number | null }): number | null =>
  p.pieceRupiah === null || p.pieceMinutes === null ? null : Math.floor((p.pieceRupiah * 60) / p.pieceMinutes)
