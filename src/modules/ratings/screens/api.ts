import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { ratings } from '../contract.ts'

export const api = createClient<{ ratings: typeof ratings }>()

export type Summary = z.output<typeof ratings.summary.output>
export type Week = NonNullable<Summary['weeks']>[number]
