import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { voice } from '../contract.ts'

export const api = createClient<{ voice: typeof voice }>()

export type Voice = z.output<(typeof voice)['inbox']['output']>['voices'][number]
