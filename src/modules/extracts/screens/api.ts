import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { extracts } from '../contract.ts'

export const api = createClient<{ extracts: typeof extracts }>()

export type Extract = z.output<typeof extracts.one.output>
