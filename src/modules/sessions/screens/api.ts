import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { cases } from '../../cases/contract.ts'
import type { tasks } from '../../tasks/contract.ts'
import type { sessions } from '../contract.ts'

/** A note needs her case's head and open tasks, and a group session the colleague who gave it. */
export const api = createClient<{
  sessions: typeof sessions
  cases: typeof cases
  tasks: typeof tasks
  access: typeof access
}>()

export type People = z.output<typeof sessions.people.output>['people']
export type Note = z.output<typeof sessions.read.output>['versions'][number]
export type Listed = z.input<typeof sessions.saveGroup.input>['people']
export type CaseHead = z.output<typeof cases.page.output>
