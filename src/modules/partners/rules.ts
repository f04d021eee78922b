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
export const OUTCOMES = ['finished', 'hired', 'left_early', 'ended_by_us'] as const
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
  p.deals.some((d) => (d.endedOn ?? on.toString()) >= on.subtract({ months: ACTIVE_MONTHS }).toString())

/** What an hour leaves at what is offered for a piece. */
export const offeredHourly = (p: { pieceRupiah: number | null; pieceMinutes: number | null }): number | null =>
  p.pieceRupiah === null || p.pieceMinutes === null ? null : Math.floor((p.pieceRupiah * 60) / p.pieceMinutes)
