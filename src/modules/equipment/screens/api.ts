import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { equipment } from '../contract.ts'

export const api = createClient<{ equipment: typeof equipment }>()

export type Machine = z.output<typeof equipment.machines.output>['machines'][number]
export type OneMachine = z.output<typeof equipment.machine.output>
export type Taking = NonNullable<z.output<typeof equipment.taking.output>['taking']>
export type TakingLine = Taking['lines'][number]

/** What is read anew after something was done to a machine. */
export const CHANGES = [api.equipment.machines, api.equipment.machine, api.equipment.taking]
