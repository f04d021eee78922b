import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { voice } from '../../voice/contract.ts'
import type { incidents } from '../contract.ts'

export const api = createClient<{ incidents: typeof incidents; voice: typeof voice }>()

export type Incident = z.output<(typeof incidents)['page']['output']>
