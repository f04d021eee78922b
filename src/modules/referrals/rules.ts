import { addWorkingDays, type WorkingCalendar } from '../../kernel/working-days.ts'
import { isOver, type Stage, type State } from '../cases/stages.ts'

/** Where a birth date was read, the strongest first: what a paper proves outweighs what a list says. */
export const BIRTH_SOURCES = ['id_card', 'nik', 'birth_certificate', 'family_card', 'referral_list', 'told'] as const
export type BirthSource = (typeof BIRTH_SOURCES)[number]

/** Who sends, how urgent it is, what became of it: the columns of a referral check the same codes. */
export const SOURCES = [
  'social_office',
  'raid',
  'police',
  'women_protection',
  'hospital',
  'welfare_institution',
  'family',
  'self',
] as const
type Source = (typeof SOURCES)[number]
export const URGENCIES = ['ordinary', 'soon', 'emergency'] as const
export const NO_LETTER_REASONS = [
  'came_herself',
  'family_came',
  'emergency_first',
  'letter_follows',
  'given_orally',
] as const
export const KINDS = ['accept', 'wait', 'refer', 'refuse', 'emergency'] as const
export const STATUSES = ['new', 'emergency', 'waiting', 'accepted', 'refused', 'referred', 'withdrawn'] as const
/** Of whoever came by herself or was brought by her family nobody waits for a report. */
const BY_HERSELF: readonly Source[] = ['family', 'self']
export const isReportedOn = (source: Source): boolean => !BY_HERSELF.includes(source)

/** What a referral that is not decided waits for, in the order in which it is asked. */
export const WAITS = ['decide', 'returned', 'triage', 'check', 'outside', 'propose'] as const
export const VERDICTS = ['eligible', 'outside_rules', 'verify_age', 'never'] as const

type Wait = (typeof WAITS)[number]
/** As the row has it. */
export function waitsFor(r: {
  status: string
  proposal_state: string | null
  triaged_at: string | null
  verdict: string | null
  is_overridden: boolean
}): Wait | null {
  if (r.proposal_state === 'open') return 'decide'
  if (r.status !== 'new' && r.status !== 'emergency') return null
  if (r.proposal_state === 'returned') return 'returned'
  if (!r.triaged_at) return 'triage'
  if (!r.verdict) return 'check'
  return r.verdict === 'eligible' || r.is_overridden ? 'propose' : 'outside'
}

type Day = Temporal.PlainDate

/** Round the day on which one month, or three, have passed: a report to whoever sent her may be written a week before and is late a week after. */
export const progressWindow = (admittedOn: Day, months: 1 | 3): { fromOn: string; dueOn: string } => {
  const on = admittedOn.add({ months })
  return { fromOn: on.subtract({ days: 7 }).toString(), dueOn: on.add({ days: 7 }).toString() }
}

/** First answer to the sender: one working day after the referral came in (domain.md 4.3, stage 1). */
export const firstResponseDueOn = (receivedOn: Day, calendar: WorkingCalendar): Day =>
  addWorkingDays(receivedOn, 1, calendar)

/** Decision on a referral: three working days. An emergency is decided the same day. */
export const decisionDueOn = (receivedOn: Day, calendar: WorkingCalendar, isEmergency = false): Day =>
  isEmergency ? receivedOn : addWorkingDays(receivedOn, 3, calendar)

/** After an emergency admission the selection is completed within three working days (domain.md 4.2). */
export const selectionDueOn = (admittedOn: Day, calendar: WorkingCalendar): Day =>
  addWorkingDays(admittedOn, 3, calendar)

/** Emergency shelter without acceptance lasts fourteen days at the most (domain.md 4.3, G1). */
export const shelterEndsOn = (admittedOn: Day): Day => admittedOn.add({ days: 14 })

/** A window does not end before it begins: what is late is due today. */
export const notBefore = (today: Day, day: Day): string =>
  (Temporal.PlainDate.compare(day, today) < 0 ? today : day).toString()

/** Selection can still change: she is not through the stage of data, and the file is open. */
export const isInSelection = (c: { state: State; stage: Stage }): boolean =>
  !isOver(c) && (c.stage === 'identification' || c.stage === 'data')

/** First names that tell nobody apart: with them the second word belongs to what she is called. */
const SHARED = /^(?:siti|sitti|st|nur|noor|sri|ni|dewi|putri|tri|nyimas|r|ade)$/i

/** What colleagues call her until she says otherwise: "Sumarni", "Siti Aminah", "Rukmini" of "Rukmini binti Zainal". */
export function callNameOf(fullName: string, alias: string | null): string {
  if (alias) return alias.slice(0, 60)
  const [own = fullName] = fullName.split(/\s+(?:binti|bt|boru|br)\.?\s+/i)
  const [first = own, second] = own.trim().split(/\s+/)
  return (second && SHARED.test(first) ? `${first} ${second}` : first).slice(0, 60)
}
