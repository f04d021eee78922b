import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { contacts } from '../contract.ts'

export const api = createClient<{ contacts: typeof contacts; cases: typeof cases }>()

export type SafeContact = z.output<typeof contacts.list.output>['safe'][number]
export type NoContact = z.output<typeof contacts.list.output>['never'][number]
