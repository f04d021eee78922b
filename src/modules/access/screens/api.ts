import { createClient } from '../../../app/web/client/create-client.ts'
import type { staff } from '../../staff/contract.ts'
import type { access } from '../contract.ts'

export const api = createClient<{ access: typeof access; staff: typeof staff }>()
