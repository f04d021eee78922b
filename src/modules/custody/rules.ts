export const KEPT = ['held_by_her', 'store', 'sealed'] as const
export const RETURNED_TO = ['herself', 'heirs', 'next_place', 'unclaimed'] as const
export const SAVINGS_KINDS = ['deposit', 'pocket_money', 'sales_share', 'withdrawal', 'payout'] as const
/** Lines of the ledger: what a person enters, and the line that takes a wrong one back. */
export const ENTRY_KINDS = [...SAVINGS_KINDS, 'correction'] as const
export const SIGNED_HOW = ['signature', 'thumbprint', 'heirs', 'not_present'] as const

/** Money that goes out is below zero in the ledger; a person types the amount and what it is for. */
const OUT: readonly string[] = ['withdrawal', 'payout']
export const isPaidOut = (kind: string): boolean => OUT.includes(kind)
export const signedAmount = (kind: string, rupiah: number): number => (isPaidOut(kind) ? -rupiah : rupiah)

const RECEIVED_BY = { signature: 'dia', thumbprint: 'dia', heirs: 'ahli_waris', not_present: 'lain' } as const
/** Who signs the receipt of what was paid out: by how the line was said to be signed. */
export const receivedBy = (how: (typeof SIGNED_HOW)[number]) => RECEIVED_BY[how]

/** Bytes of a photo as it comes; the device makes it smaller before (`shrink.ts`). */
export const PICTURE_MAX = 1_500_000

/** Why what lay there was not what the booklets said. */
export const COUNT_REASONS = ['line_missing', 'line_wrong', 'change_wrong', 'not_known'] as const

/** Digits after at most two letters, so that two envelopes never bear the same and nothing about her stands on one. */
export const isEnvelopeNo = (no: string): boolean => /^[A-Z]{0,2}[-/]?[0-9]{1,6}$/.test(no)

/** What nobody has asked for is kept this long before a minute is written (domain.md 7.8). */
export const UNCLAIMED_AFTER_DAYS = 90
