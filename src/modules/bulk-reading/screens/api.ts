import { createClient } from '../../../app/web/client/create-client.ts'
import type { bulkReading } from '../contract.ts'

export const api = createClient<{ bulkReading: typeof bulkReading }>()
