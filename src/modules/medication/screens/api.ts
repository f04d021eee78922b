import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { medication } from '../contract.ts'

export const api = createClient<{ medication: typeof medication }>()
export type Plan = z.output<typeof medication.ofCase.output>['plans'][number]
export type Dose = z.output<typeof medication.round.output>['doses'][number]
