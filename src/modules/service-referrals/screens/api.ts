import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { serviceReferrals } from '../contract.ts'

/** Whoever goes with her is a colleague. */
export const api = createClient<{ serviceReferrals: typeof serviceReferrals; access: typeof access }>()

export type Service = z.output<typeof serviceReferrals.directory.output>['services'][number]
export type OfCase = z.output<typeof serviceReferrals.ofCase.output>
export type Leg = OfCase['legs'][number]
export type Listed = z.output<typeof serviceReferrals.list.output>['rows']
