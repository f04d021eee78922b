import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { selection } from '../contract.ts'

export const api = createClient<{ selection: typeof selection; cases: typeof cases }>()

export type Page = z.output<typeof selection.page.output>
export type Kind = NonNullable<Page['proposal']>['kind']
