import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { leave } from '../../leave/contract.ts'
import type { gate } from '../contract.ts'

/** A leave that names somebody of a list is told on the row of the gate: both go to the same two people. */
export const api = createClient<{ gate: typeof gate; leave: typeof leave }>()

export type Today = z.output<(typeof gate)['today']['output']>
export type Thing = Today['things'][number]
export type Booked = z.output<(typeof gate)['book']['output']>['visits'][number]
export type Alike = z.output<(typeof gate)['likenesses']['output']>['visits'][number]
