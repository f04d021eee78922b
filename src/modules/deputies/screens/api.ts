import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { deputies } from '../contract.ts'

export const api = createClient<{ deputies: typeof deputies }>()

export type Deputies = z.output<(typeof deputies)['all']['output']>
export type Deputy = Deputies['deputies'][number]
