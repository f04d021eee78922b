import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { residence } from '../../residence/contract.ts'
import type { leave } from '../contract.ts'

/** Who may be asked for is who is in the house tonight; a way back is noted there. */
export const api = createClient<{ leave: typeof leave; residence: typeof residence }>()

export type Pass = z.output<typeof leave.pass.output>
export type PassLine = z.output<typeof leave.passes.output>['passes'][number]

/** What a step of a pass changes. */
export const PASS_CHANGES = [api.leave.passes, api.leave.pass, api.residence.tonight]
