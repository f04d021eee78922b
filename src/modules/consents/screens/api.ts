import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { consents } from '../contract.ts'

export const api = createClient<{ consents: typeof consents; cases: typeof cases }>()

export type Consents = z.output<typeof consents.ledger.output>
export type CasePage = z.output<typeof cases.page.output>
