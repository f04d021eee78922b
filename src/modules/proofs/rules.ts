/** The list that was signed by hand, and pictures of what was done. */
export const PROOF_KINDS = ['signed_list', 'photo'] as const

/** So many stand with one session. */
export const MOST_PROOFS = 12

/** Bytes of a picture as it arrives: the screen makes it smaller before, to some hundred thousand. */
export const PROOF_MAX = 1_500_000

type Scan = { kind: 'pdf' | 'jpeg' | 'png' }

/** A bundle is one print: what is no picture can not be laid into it. */
export const isPicture = <S extends Scan>(scan: S): scan is S & { kind: 'jpeg' | 'png' } => scan.kind !== 'pdf'
