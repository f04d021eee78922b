/** What stands in the directory (P-items on the broker; domain.md 4.5, F23). The kind says who reads of a referral there. */
export const SERVICE_KINDS = [
  'health_centre',
  'hospital',
  'hiv_sti_clinic',
  'mental_health',
  'legal_aid',
  'women_protection',
  'police',
  'civil_registry',
  'bpjs',
  'pkh',
  'training',
  'employer',
  'bank',
  'social_office',
  'institution',
  'other',
] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]

/**
 * Who knows of a referral at all (domain.md 8.3): `story` her team and who leads; `health` they and the nurse, of whom only the
 * nurse reads why; `nurse` (column F) nobody but the nurse and whom she lets read; `safety` (column G) the head and her own worker.
 */
export const REACHES = ['story', 'health', 'nurse', 'safety'] as const
export type Reach = (typeof REACHES)[number]

const HEALTH: readonly ServiceKind[] = ['health_centre', 'hospital']
const CLOSED: readonly ServiceKind[] = ['hiv_sti_clinic', 'mental_health']
const SAFETY: readonly ServiceKind[] = ['legal_aid', 'women_protection', 'police']

export const isOfHealth = (kind: ServiceKind): boolean => HEALTH.includes(kind) || CLOSED.includes(kind)

export function reachOf(kind: ServiceKind, nurseOnly = false): Reach {
  if (CLOSED.includes(kind) || (HEALTH.includes(kind) && nurseOnly)) return 'nurse'
  if (HEALTH.includes(kind)) return 'health'
  return SAFETY.includes(kind) ? 'safety' : 'story'
}

/** Classes of what is written in a referral: what the writer herself works with, and never more than who knows of it may read. */
export type TextClass = 'narrative' | 'health' | 'safety'
export function textClass(reach: Reach, worksOn: (cls: TextClass) => boolean): TextClass | null {
  const may = (cls: TextClass) => (worksOn(cls) ? cls : null)
  if (reach === 'nurse') return may('health')
  if (reach === 'health') return may('health') ?? may('narrative')
  return may(reach === 'safety' ? 'safety' : 'narrative')
}

/** What of her may go to a service, chosen one by one; nothing else stands in the letter (F23). */
export const SHARED = ['name', 'birth', 'nik', 'kk', 'address', 'phone', 'condition'] as const
export type Shared = (typeof SHARED)[number]
/** Her condition is shared by writing it. */
export const TICKED = SHARED.filter((s) => s !== 'condition')

/** On what it rests that something is shared (domain.md 3.4): her consent, or what the law says whatever she answered. */
export const BASES = ['consent', 'legal_duty', 'public_service'] as const
/** For what she must have said yes: to the health centre, or to this one recipient. */
export const purposeOf = (kind: ServiceKind): 'health_partner' | 'disclosure' =>
  isOfHealth(kind) ? 'health_partner' : 'disclosure'

export const URGENCIES = ['now', 'soon', 'ordinary'] as const
export const PAYERS = ['bpjs', 'centre', 'herself', 'family', 'service', 'nobody'] as const

/** What came back; without one of them a referral is never closed. `onward` comes with the next referral of its chain. */
export const RESULTS = ['served', 'partly', 'not_accepted', 'not_wanted', 'not_there', 'onward'] as const
export const SAID_RESULTS = RESULTS.filter((r) => r !== 'onward')

/** An answer is looked for within two weeks, unless another day was said (I27, domain.md 10.2). */
export const ANSWER_WITHIN_DAYS = 14
/** An agreement is looked at so long before it ends. */
export const MOU_BEFORE_DAYS = 30

type Sent = {
  referredOn: string
  answerBy?: string | undefined
  endedOn: string | null
  cost?: number | undefined
  payer?: string | undefined
}

/** Why it can not be sent as it stands; null when it can. */
export function judgeReferral(
  s: Sent,
  today: Temporal.PlainDate,
): 'in_the_future' | 'answer_before_referral' | 'service_ended' | 'payer_needed' | null {
  const on = Temporal.PlainDate.from(s.referredOn)
  if (Temporal.PlainDate.compare(on, today) > 0) return 'in_the_future'
  if (s.answerBy && Temporal.PlainDate.compare(Temporal.PlainDate.from(s.answerBy), on) < 0)
    return 'answer_before_referral'
  if (s.endedOn !== null) return 'service_ended'
  return s.cost !== undefined && s.cost > 0 && !s.payer ? 'payer_needed' : null
}

type Leg = { id: string; onwardFrom: string | null }

/** Referrals as chains: each from where it began to where she is now; the chain that moved last stands first. */
export function chainsOf<L extends Leg>(legs: readonly L[]): L[][] {
  const known = new Set(legs.map((l) => l.id))
  const follow = (leg: L): L[] => [leg, ...legs.filter((l) => l.onwardFrom === leg.id).flatMap(follow)]
  const begins = legs.filter((l) => l.onwardFrom === null || !known.has(l.onwardFrom))
  const last = (chain: L[]) => legs.indexOf(chain.at(-1) ?? (chain[0] as L)) // a chain has one leg at least
  return begins.map(follow).sort((a, b) => last(b) - last(a))
}

/** Of these no letter stands in the book of the house; whoever knows of them prints it, and so does the nurse what she wrote to a health centre. */
export const printsClosed = (reach: Reach, cls: TextClass): boolean =>
  reach === 'nurse' || reach === 'safety' || (reach === 'health' && cls === 'health')
