import { createClient } from '../../../app/web/client/create-client.ts'
import type { screening } from '../../screening/contract.ts'
import type { night } from '../contract.ts'

export const api = createClient<{ night: typeof night; screening: typeof screening }>()
