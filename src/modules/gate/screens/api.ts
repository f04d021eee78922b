import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { gate } from '../contract.ts'

export const api = createClient<{ gate: typeof gate }>()

export type Today = z.output<(typeof gate)['today']['output']>
export type Alike = z.output<(typeof gate)['likenesses']['output']>['visits'][number]
