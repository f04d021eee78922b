import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { deliverers } from '../contract.ts'

export const api = createClient<{ deliverers: typeof deliverers }>()

export type Deliverer = z.output<typeof deliverers.one.output>
