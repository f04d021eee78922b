import type { Said } from './instrument.ts'
import { CUT_OFF } from './srq-20/v1/scoring.ts'
import { LOW_INDEX } from './who-5/v1/scoring.ts'

/** From this value upward the answers are called so. */
export type Band = { from: number; word: Said['code'] }

/** Which score of a version has a cut-off, for its picture: beside the frozen folders, and read from their own numbers. */
const BANDS: Readonly<Record<string, { score: string; bands: readonly Band[] }>> = {
  'srq-20/1': {
    score: 'total',
    bands: [
      { from: 0, word: 'srq20_below_cut_off' },
      { from: CUT_OFF, word: 'srq20_further_check' },
    ],
  },
  'who-5/1': {
    score: 'index',
    bands: [
      { from: 0, word: 'who5_low' },
      { from: LOW_INDEX + 1, word: 'who5_fair' },
    ],
  },
}

/** Undefined where the instrument has no cut-off: a ladder of domains, or a scale of the house. */
export const bandsOf = (code: string, version: number) => BANDS[`${code}/${version}`]
