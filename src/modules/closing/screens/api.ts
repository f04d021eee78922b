import { createClient } from '../../../app/web/client/create-client.ts'
import type { closing } from '../contract.ts'

export const api = createClient<{ closing: typeof closing }>()
