import { createClient } from '../../../app/web/client/create-client.ts'
import type { centres } from '../contract.ts'

export const api = createClient<{ centres: typeof centres }>()
