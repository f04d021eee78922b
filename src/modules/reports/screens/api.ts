import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { reports } from '../contract.ts'

export const api = createClient<{ reports: typeof reports }>()

export type Overview = z.output<typeof reports.overview.output>
