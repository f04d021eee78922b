/** What can go wrong with sealed things. The code goes to the log; what was sealed never does. */
export type SealCode =
  | 'bad_key' // a key of the wrong length or on no curve point that counts
  | 'malformed' // not one of our forms, or text that cannot be written as UTF-8
  | 'truncated' // shorter than the shortest of its form
  | 'unknown_version' // written by a newer program
  | 'unknown_key' // sealed under another key than the one that is at hand
  | 'refused' // authentication did not hold: changed, moved, another key, another context
  | 'too_long' // a passphrase over the limit
  | 'weak_parameters' // a stored cost below the floor
  | 'busy' // too many sign-ins are waiting for their turn
  | 'unsafe_place' // the boot secret lies where somebody else may read or write

/** The one error of this folder. Neither message nor fields carry plaintext, keys or passphrases (security-cases.md I39). */
export class SealError extends Error {
  readonly code: SealCode

  constructor(code: SealCode) {
    super(`seal: ${code}`)
    this.name = 'SealError'
    this.code = code
  }
}
