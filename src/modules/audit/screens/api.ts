import { createClient } from '../../../app/web/client/create-client.ts'
import type { audit } from '../contract.ts'

export const api = createClient<{ audit: typeof audit }>()
