import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { portfolio } from '../contract.ts'

export const api = createClient<{ portfolio: typeof portfolio }>()

export type Hers = z.output<typeof portfolio.ofCase.output>
export type Photo = Hers['photos'][number]
/** What a photo may be evidence of. */
export type Subject = { of: Photo['of']; subjectId: string; label: string }
export type OfUnit = Subject & { unitId: string; on: string }
