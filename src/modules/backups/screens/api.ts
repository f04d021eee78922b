import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { backups } from '../contract.ts'

export const api = createClient<{ backups: typeof backups }>()

export type State = z.output<(typeof backups)['state']['output']>
