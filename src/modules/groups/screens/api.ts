import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { groups } from '../contract.ts'

/** A group session names the colleague who gave it. */
export const api = createClient<{ groups: typeof groups; access: typeof access }>()

export type People = z.output<typeof groups.people.output>['people']
export type GroupRead = z.output<typeof groups.read.output>
export type Roll = z.output<typeof groups.roll.output>
export type Planned = Roll['planned']
export type Listed = z.input<typeof groups.save.input>['people']
