import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { practicum } from '../contract.ts'

export const api = createClient<{ practicum: typeof practicum }>()
export type HerBusiness = z.output<typeof practicum.ofCase.output>
export type BusinessDay = HerBusiness['days'][number]

/** What is read anew when a day was written. The evaluation begins with the sums. */
export const WRITTEN = [api.practicum.ofCase, { path: 'evaluations/page' }]
