import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { supervision } from '../contract.ts'

export const api = createClient<{ supervision: typeof supervision }>()

export type Evidence = z.output<typeof supervision.evidence.output>
export type Review = z.output<typeof supervision.review.output>
