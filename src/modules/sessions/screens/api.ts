import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { tasks } from '../../tasks/contract.ts'
import type { sessions } from '../contract.ts'

/** A note needs her case's head and open tasks. */
export const api = createClient<{ sessions: typeof sessions; cases: typeof cases; tasks: typeof tasks }>()

export type People = z.output<typeof sessions.people.output>['people']
export type Note = z.output<typeof sessions.read.output>['versions'][number]
export type Looks = Pick<z.output<typeof sessions.read.output>, 'looks' | 'mayLook'>
export type CaseHead = z.output<typeof cases.page.output>
