/** Kinds of payment; the proofs follow from the kind (domain.md 9.4). */
export const SPEND_KINDS = ['goods', 'handed_over', 'activity', 'fee', 'travel', 'allowance', 'service'] as const
export type SpendKind = (typeof SPEND_KINDS)[number]

/** The checklist of domain.md 9.4: KAK, invitation, attendance, minutes, pictures, receipt, tax, goods received. */
export const PROOF_KINDS = [
  'terms',
  'invitation',
  'attendance',
  'minutes',
  'photo',
  'receipt',
  'tax',
  'goods_received',
] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

/** What each kind of payment needs; the database says the same (`sec.spend_proofs_of`). Which proof belongs to which kind is ours. */
export const PROOFS_OF: Readonly<Record<SpendKind, readonly ProofKind[]>> = {
  goods: ['terms', 'receipt', 'tax', 'goods_received', 'photo'],
  handed_over: ['terms', 'receipt', 'tax', 'goods_received', 'photo'],
  activity: ['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax'],
  fee: ['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax'],
  travel: ['terms', 'minutes', 'receipt'],
  allowance: ['attendance', 'receipt'],
  service: ['terms', 'receipt', 'tax'],
}

/** A scan, a paper in the folder of the house, or why it does not apply. */
export const PROOF_WAYS = ['scan', 'paper', 'not_needed'] as const
export type ProofWay = (typeof PROOF_WAYS)[number]
/** What can be said without a file. */
export const WORDED = ['paper', 'not_needed'] as const

/** By which way the treasury pays (domain.md 9.1), and how a foundation does. */
export const PAY_WAYS = ['up_gu', 'tu', 'ls', 'cash', 'transfer'] as const
export const DECISIONS = ['approved', 'declined'] as const
export type Decision = (typeof DECISIONS)[number]

/** In the order of the work: what waits first. */
export const STATES = ['asked', 'approved', 'paid', 'closed', 'declined', 'withdrawn'] as const
export type State = (typeof STATES)[number]

type Standing = { decision: Decision | null; closedAt: string | null; amountRupiah: number; paidRupiah: number }

export function stateOf({ decision, closedAt, amountRupiah, paidRupiah }: Standing): State {
  if (decision === null) return closedAt === null ? 'asked' : 'withdrawn'
  if (decision === 'declined') return 'declined'
  if (closedAt !== null) return 'closed'
  return paidRupiah >= amountRupiah ? 'paid' : 'approved'
}

/** What is promised and not paid yet; what was closed gives its rest back to the line. */
export const committedOf = (s: Standing): number => (stateOf(s) === 'approved' ? s.amountRupiah - s.paidRupiah : 0)

type Proof = { kind: ProofKind }
/** Which proofs of the checklist are not there, in its order. */
export const missingOf = (kind: SpendKind, there: readonly Proof[]): ProofKind[] =>
  PROOFS_OF[kind].filter((k) => !there.some((p) => p.kind === k))

/** What lies ready for the next payment: the checklist of domain.md 9.4 holds for each. */
export const waiting = <P extends { paymentId: string | null }>(proofs: readonly P[]): P[] =>
  proofs.filter((p) => p.paymentId === null)

/** Of what is still to be paid the proofs of the next payment are looked at, of the rest all that were brought. */
export const lookedAt = <P extends { paymentId: string | null }>(state: State, proofs: readonly P[]): readonly P[] =>
  state === 'approved' ? waiting(proofs) : proofs

export const WARNINGS = ['no_plan', 'no_line', 'over_line'] as const
export type Warning = (typeof WARNINGS)[number]

/** What must be known before it is approved. None of it stops it: a need of a woman does not wait for a line (domain.md 9, P80). */
export function warningsOf(
  amountRupiah: number,
  line: { leftRupiah: number } | null,
  hasPlan: boolean,
): readonly Warning[] {
  if (!hasPlan) return ['no_plan']
  if (line === null) return ['no_line']
  return amountRupiah > line.leftRupiah ? ['over_line'] : []
}

/** Bytes of a proof as it arrives. */
export const PROOF_MAX = 3_000_000
/** So many papers wait for one payment. */
export const MOST_PROOFS = 30

/** Bytes of all scans of one bundle together: what is larger is opened paper by paper. */
export const BUNDLE_MAX = 25_000_000

/** Whose money can be spent now: of this year, and in January still of the last. */
export const yearsToSpend = (today: Temporal.PlainDate): number[] =>
  today.month === 1 ? [today.year, today.year - 1] : [today.year]

/** What is written into the petty cash; a correction is a line of its own. */
export const PETTY_WRITTEN = ['spent', 'filled', 'given_back'] as const
export const PETTY_KINDS = [...PETTY_WRITTEN, 'correction'] as const
