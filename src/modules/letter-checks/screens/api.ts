import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { letterChecks } from '../contract.ts'

export const api = createClient<{ letterChecks: typeof letterChecks }>()

export type Found = z.output<typeof letterChecks.check.output>
