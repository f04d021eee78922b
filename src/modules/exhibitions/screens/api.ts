import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { exhibitions } from '../contract.ts'

export const api = createClient<{ exhibitions: typeof exhibitions }>()

export type OutingLine = z.output<typeof exhibitions.outings.output>['outings'][number]
export type Outing = z.output<typeof exhibitions.outing.output>
export type Line = Outing['lines'][number]
