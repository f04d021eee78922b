import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cleaning } from '../contract.ts'

export const api = createClient<{ cleaning: typeof cleaning }>()

export type Week = z.output<typeof cleaning.week.output>
export type Turn = Week['turns'][number]
