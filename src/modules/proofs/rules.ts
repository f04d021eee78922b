/** The list that was signed by hand, and pictures of what was done. */
export const PROOF_KINDS = ['signed_list', 'photo'] as const

/** What whoever took a picture says of it; a list has none. No faces is the rule of the house (domain.md 7.12). */
export const FACES_ON = ['none', 'perhaps'] as const
export type FaceOn = (typeof FACES_ON)[number]

/** The statement is the taker's own: of a photo it is made, of a list there is nothing to say. */
export const facesOf = (kind: (typeof PROOF_KINDS)[number], faces: FaceOn | undefined): FaceOn | null =>
  kind === 'signed_list' ? 'none' : (faces ?? null)

/** So many stand with one session. */
export const MOST_PROOFS = 12

/** Bytes of a picture as it arrives: the screen makes it smaller before, to some hundred thousand. */
export const PROOF_MAX = 1_500_000

type Scan = { kind: 'pdf' | 'jpeg' | 'png' }

/** A bundle is one print: what is no picture can not be laid into it. */
export const isPicture = <S extends Scan>(scan: S): scan is S & { kind: 'jpeg' | 'png' } => scan.kind !== 'pdf'
