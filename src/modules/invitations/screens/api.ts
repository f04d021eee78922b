import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { invitations } from '../contract.ts'

export const api = createClient<{ invitations: typeof invitations }>()

export type Coming = z.output<typeof invitations.coming.output>['rows'][number]
export type Own = z.output<typeof invitations.mine.output>['sessions'][number]
