import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { clients } from '../contract.ts'

/** Identity hangs on a case: its head gives the name by which she is called. */
export const api = createClient<{ clients: typeof clients; cases: typeof cases }>()

export type Found = z.output<typeof clients.search.output>['people'][number]
export type Candidate = z.output<typeof clients.duplicates.output>['candidates'][number]
export type Pair = z.output<typeof clients.suggestions.output>['pairs'][number]
export type Merge = z.output<typeof clients.suggestions.output>['merges'][number]
export type IdentityRead = z.output<typeof clients.identity.output>
export type IdentityInput = z.input<typeof clients.saveIdentity.input>['identity']
export type DuplicateDraft = z.input<typeof clients.duplicates.input>['draft']
export type Child = z.output<typeof clients.children.output>['children'][number]
export type CasePage = z.output<typeof cases.page.output>
