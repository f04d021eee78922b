import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { enterprise } from '../contract.ts'

export const api = createClient<{ enterprise: typeof enterprise }>()
export type Business = z.output<typeof enterprise.ofCase.output>
export type Month = Business['months'][number]

/** What is read anew when a page was written. */
export const WRITTEN = [api.enterprise.ofCase]
