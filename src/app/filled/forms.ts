import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { f36, f37, f38 } from './aftercare.ts'
import { f12, f12Health, f12Safety, f15 } from './assessment.ts'
import { f28, f29 } from './conference.ts'
import { f39 } from './death.ts'
import { f10, f24 } from './health.ts'
import { f08, f09, f25 } from './house.ts'
import { f13 } from './instruments.ts'
import { f03, f06, f11, f40 } from './intake.ts'
import { f14, f20, f21, f22 } from './notes.ts'
import { f17 } from './safety.ts'
import { f27, f30 } from './skill.ts'

/** Forms that are printed as they were filled in, by the code of their paper (docs/how-to/add-a-letter.md). */
export const FILLED: Readonly<Record<string, Filled>> = {
  ...{ f03, f06, f08, f09, f10, f11, f12, f13, f14, f15, f17, f20, f21, f22, f24, f25, f27, f28, f29, f30 },
  ...{ f36, f37, f38, f39, f40 },
  'f12-kesehatan': f12Health,
  'f12-keselamatan': f12Safety,
}
