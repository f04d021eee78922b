import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { retention } from '../contract.ts'

export const api = createClient<{ retention: typeof retention }>()

export type Page = z.output<(typeof retention)['page']['output']>
export type Item = Page['items'][number]
