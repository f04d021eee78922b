import type { Sources } from '../../modules/letters/making/sources.ts'
import { f36, f37, f38 } from './aftercare.ts'
import { f12, f12Health, f12Safety } from './assessment.ts'
import { f28, f29 } from './conference.ts'
import { f10 } from './health.ts'
import { f17 } from './safety.ts'

/** Forms that are printed as they were filled in, by the code of their paper (docs/how-to/add-a-letter.md). */
export const FILLED: NonNullable<Sources['filled']> = {
  f10,
  f12,
  'f12-kesehatan': f12Health,
  'f12-keselamatan': f12Safety,
  f17,
  f28,
  f29,
  f36,
  f37,
  f38,
}
