import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { drafts } from '../../drafts/contract.ts'
import type { outbox } from '../contract.ts'

export const api = createClient<{ outbox: typeof outbox; drafts: typeof drafts }>()

export type Aside = z.output<(typeof outbox)['asides']['output']>['asides'][number]
