import { createClient } from '../../../app/web/client/create-client.ts'
import type { templates } from '../contract.ts'

export const api = createClient<{ templates: typeof templates }>()
