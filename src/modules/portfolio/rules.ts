/** What whoever took a photo says of it: no face is on it, or one may be. No faces is the rule of the house (domain.md 7.12). */
export const FACES_ON = ['none', 'perhaps'] as const
export type FaceOn = (typeof FACES_ON)[number]

/** What a photo is evidence of: a rating by the rubric, with its K or BK, or a practice. */
export const EVIDENCE_OF = ['rating', 'practice'] as const

/** Of one woman: some for every unit; more is an album. */
export const MOST_PHOTOS = 60
/** Bytes of a photo as it arrives: the screen makes it smaller before, to some hundred thousand. */
export const PHOTO_MAX = 1_500_000

/** Is a photo shown, by what she said of being photographed and whether she is protected today? */
export const isShown = (faces: FaceOn, she: { isProtected: boolean; mayBePhotographed: boolean }): boolean =>
  faces === 'none' || (she.mayBePhotographed && !she.isProtected)
