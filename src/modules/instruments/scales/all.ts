// Printed from the folders beside it by "npm run generate": an instrument is one folder. Never edited.
import type { Instrument } from './instrument.ts'
import { definition as keberfungsian1 } from './keberfungsian/v1/items.ts'
import { scoring as keberfungsian1Scoring } from './keberfungsian/v1/scoring.ts'
import { definition as kemandirian1 } from './kemandirian/v1/items.ts'
import { scoring as kemandirian1Scoring } from './kemandirian/v1/scoring.ts'
import { definition as srq201 } from './srq-20/v1/items.ts'
import { scoring as srq201Scoring } from './srq-20/v1/scoring.ts'
import { definition as who51 } from './who-5/v1/items.ts'
import { scoring as who51Scoring } from './who-5/v1/scoring.ts'

/** Every version that was ever in use. A new version is added beside the old one, which stays for the old answers. */
export const ALL: readonly Instrument[] = [
  { ...keberfungsian1, ...keberfungsian1Scoring },
  { ...kemandirian1, ...kemandirian1Scoring },
  { ...srq201, ...srq201Scoring },
  { ...who51, ...who51Scoring },
]
