import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { fees } from '../contract.ts'

export const api = createClient<{ fees: typeof fees }>()

export type FeeRow = z.output<typeof fees.month.output>['rows'][number]
export type FeeMonth = z.output<typeof fees.month.output>
