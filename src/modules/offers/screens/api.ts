import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { offers } from '../contract.ts'

export const api = createClient<{ offers: typeof offers }>()

export type Status = z.output<typeof offers.status.output>
export type Offer = z.output<typeof offers.read.output>
