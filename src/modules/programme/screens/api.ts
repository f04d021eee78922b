import { createClient } from '../../../app/web/client/create-client.ts'
import type { programme } from '../contract.ts'

export const api = createClient<{ programme: typeof programme }>()
