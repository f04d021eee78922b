import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { cases } from '../../cases/contract.ts'
import type { referrals } from '../contract.ts'

export const api = createClient<{ referrals: typeof referrals; cases: typeof cases; access: typeof access }>()

export type Item = z.output<typeof referrals.list.output>['items'][number]
export type Intake = z.output<typeof referrals.intakes.output>['intakes'][number]
