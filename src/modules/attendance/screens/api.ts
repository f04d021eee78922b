import { createClient } from '../../../app/web/client/create-client.ts'
import type { attendance } from '../contract.ts'

export const api = createClient<{ attendance: typeof attendance }>()
