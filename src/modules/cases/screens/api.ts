import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../contract.ts'

export const api = createClient<{ cases: typeof cases }>()
