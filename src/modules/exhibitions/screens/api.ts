import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { exhibitions } from '../contract.ts'

export const api = createClient<{ exhibitions: typeof exhibitions; access: typeof access }>()

export type OutingLine = z.output<typeof exhibitions.outings.output>['outings'][number]
export type Outing = z.output<typeof exhibitions.outing.output>
export type Line = Outing['lines'][number]
