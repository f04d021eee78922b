/** What she may ask for (UU 27/2022 art. 5–13; domain.md 3.4). */
export const RIGHTS = [
  'information',
  'correct',
  'access',
  'end',
  'withdraw',
  'object',
  'restrict',
  'portability',
] as const
export type Right = (typeof RIGHTS)[number]

/** How a request and a breach are called in a list of work and in the register: the next of their year. */
const NUMBERED = { request: 'PH', breach: 'IN' } as const
export const numberOf = (kind: keyof typeof NUMBERED, { year, ordinal }: { year: number; ordinal: number }): string =>
  `${NUMBERED[kind]}-${year}-${String(ordinal).padStart(2, '0')}`

/** Hours of the law; of the other rights domain.md 3.4 names none. */
const HOURS: Partial<Record<Right, number>> = { correct: 72, access: 72, restrict: 72, withdraw: 72 }
export const CLOCK_HOURS = 72
/** The article that gives the clock, for the page. */
export const ARTICLE = { correct: 30, access: 32, withdraw: 40, restrict: 41 } as const satisfies Partial<
  Record<Right, number>
>
export const articleOf = (right: Right): number | null =>
  right in ARTICLE ? ARTICLE[right as keyof typeof ARTICLE] : null // just asked

export const dueOf = (right: Right, askedAt: Temporal.Instant): Temporal.Instant | null => {
  const hours = HOURS[right]
  return hours === undefined ? null : askedAt.add({ hours })
}

export const VIAS = ['herself', 'letter', 'family', 'lawyer', 'office'] as const
/** A code under which a protected woman stands, and no number of the register. */
export const isCodeOfHers = (no: string): boolean => /^(?:0|[A-Z]{1,3})-\d{1,5}$/.test(no)

/** How it was made sure that it is she, or somebody she sent. */
export const IDENTITIES = ['known_here', 'document', 'power_of_attorney', 'not_yet'] as const
export const OUTCOMES = ['granted', 'partly', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]
/** Why something is not done. */
export const GROUNDS = ['archive', 'others_data', 'safety', 'legal_hold', 'not_shown', 'not_held'] as const
export const APPEALS = ['stands', 'changed'] as const

export type RequestRow = {
  dueAt: string | null
  answeredAt: string | null
  appealedAt: string | null
  appealDoneAt: string | null
}
export const STANDINGS = ['open', 'late', 'answered', 'appealed', 'done'] as const
export type Standing = (typeof STANDINGS)[number]

/** Rights that a copy of her file answers: to see it, and to take it elsewhere. */
export const COPY_RIGHTS = ['access', 'portability'] as const satisfies readonly Right[]
export const isForCopy = (right: Right): boolean => COPY_RIGHTS.some((r) => r === right)
/** Nothing is copied before somebody looked who asks. */
export const asksForCopy = (r: { right: Right; herNo: string | null; identity: (typeof IDENTITIES)[number] }) =>
  isForCopy(r.right) && r.herNo !== null && r.identity !== 'not_yet'

const isBefore = (at: string, now: Temporal.Instant) => Temporal.Instant.compare(Temporal.Instant.from(at), now) < 0

export function standingOf(r: RequestRow, now: Temporal.Instant): Standing {
  if (r.appealDoneAt !== null) return 'done'
  if (r.appealedAt !== null) return 'appealed'
  if (r.answeredAt !== null) return 'answered'
  return r.dueAt !== null && isBefore(r.dueAt, now) ? 'late' : 'open'
}

/** Whole hours until it is to be answered; null where no hour is set, or it was answered. */
export function hoursLeftOf(r: RequestRow, now: Temporal.Instant): number | null {
  if (r.dueAt === null || r.answeredAt !== null) return null
  const left = Temporal.Instant.from(r.dueAt).epochMilliseconds - now.epochMilliseconds
  return Math.max(0, Math.floor(left / 3_600_000))
}

const WAITS = ['late', 'open', 'appealed'] as const satisfies readonly Standing[]
/** What waits first, of that what is to be answered first; what has no hour after it, and then what was answered, the newest above. */
export const byUrgency = <R extends RequestRow & { standing: Standing }>(rows: readonly R[]): R[] => {
  const rank = (r: R) => (WAITS.some((w) => w === r.standing) ? (r.dueAt !== null && r.answeredAt === null ? 0 : 1) : 2)
  const due = (r: R) => (rank(r) === 0 && r.dueAt !== null ? Temporal.Instant.from(r.dueAt).epochMilliseconds : 0)
  return rows.toSorted((a, b) => rank(a) - rank(b) || due(a) - due(b))
}

/** A yes is given to whom it belongs: not while nobody looked who asks. */
export const needsIdentity = (a: { identity: (typeof IDENTITIES)[number]; outcome: Outcome }): boolean =>
  a.outcome === 'granted' && a.identity === 'not_yet'

/** What a breach touched, by the classes of the data. */
export const DATA_KINDS = ['names', 'identity', 'story', 'health', 'safety', 'family', 'photos', 'accounts'] as const
/** The law wants two told; the public in some cases (art. 46). */
export const TOLD = ['subjects', 'authority', 'public'] as const
export type Told = (typeof TOLD)[number]
export const MUST_BE_TOLD = ['subjects', 'authority'] as const satisfies readonly Told[]
export const CHANNELS = ['in_person', 'phone', 'message', 'letter'] as const
export type Channel = (typeof CHANNELS)[number]
/** What may stand among the words of one of them. */
export const NOTES = [
  ...(['asked', 'answer', 'appeal', 'appeal_answer', 'title', 'what', 'how', 'handling', 'telling'] as const),
  ...(['letter', 'lesson', 'scope', 'refusal', 'handing'] as const),
] as const
/** Classes of keys, in the order of the processing register. */
export const CLASSES = ['display', 'identity', 'narrative', 'counselling', 'health', 'safety'] as const
export const PARTS = ['what', 'how', 'handling'] as const

/** Twelve planks of six hours; how many are over, how many hours are left. */
export function clockOf(foundAt: Temporal.Instant, now: Temporal.Instant) {
  const hours = (now.epochMilliseconds - foundAt.epochMilliseconds) / 3_600_000
  return {
    planks: Math.max(0, Math.min(12, Math.floor(hours / 6))),
    hoursLeft: Math.max(0, Math.floor(CLOCK_HOURS - hours)),
    isLate: hours > CLOCK_HOURS,
  }
}

/** On what it rests that something about her is told to an office (domain.md 3.4, art. 20). */
export const BASES = ['consent', 'legal_duty', 'court', 'public_service', 'vital'] as const
export const DISCLOSURE_STATES = ['asked', 'approved', 'refused', 'given'] as const
export type DisclosureState = (typeof DISCLOSURE_STATES)[number]
export type DisclosureRow = {
  headAt: string | null
  officerAt: string | null
  refusedAt: string | null
  givenAt: string | null
}

/** Whose word is still open of those who may say it: the head's for the house, the officer's for the law; nobody says both, and not of her own. */
export function partOf(
  d: Pick<DisclosureRow, 'headAt' | 'officerAt'> & {
    headBy: string | null
    officerBy: string | null
    recordedBy: string
  },
  me: { id: string; forHouse: boolean; forLaw: boolean },
): 'head' | 'officer' | 'own_request' | 'another_person' | 'already_done' {
  if (d.recordedBy === me.id) return 'own_request'
  if (d.headBy === me.id || d.officerBy === me.id) return 'another_person'
  if (me.forHouse && d.headAt === null) return 'head'
  return me.forLaw && d.officerAt === null ? 'officer' : 'already_done'
}

export function disclosureState(d: DisclosureRow): DisclosureState {
  if (d.givenAt !== null) return 'given'
  if (d.refusedAt !== null) return 'refused'
  return d.headAt !== null && d.officerAt !== null ? 'approved' : 'asked'
}

/** An appeal is answered within a week; domain.md names no number. */
export const APPEAL_DAYS = 7
/** A right without a clock is answered within fourteen days, as an erasure is (security.md 3.11). */
export const NO_CLOCK_DAYS = 14

/** A copy that was promised is made within three days, as the law gives to see a file (art. 32). */
export const COPY_DAYS = 3

/** Times that can not be. */
export const isAhead = (at: Temporal.Instant, now: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) > 0
