import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { custody } from '../contract.ts'

/** Two people close an envelope: the second is a colleague. */
export const api = createClient<{ custody: typeof custody; access: typeof access }>()

export type Kept = z.output<typeof custody.ofCase.output>
export type Thing = Kept['belongings'][number]
export type Entry = z.output<typeof custody.savings.output>['lines'][number]
export type Book = z.output<typeof custody.books.output>['books'][number]
