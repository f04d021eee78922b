import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { cases } from '../../cases/contract.ts'
import type { tasks } from '../../tasks/contract.ts'
import type { conferences } from '../contract.ts'

/** A conference needs her team and open tasks, and the colleagues who may sit at the table. */
export const api = createClient<{
  conferences: typeof conferences
  cases: typeof cases
  tasks: typeof tasks
  access: typeof access
}>()

export type DueCase = z.output<typeof conferences.due.output>['cases'][number]
export type Agenda = z.output<typeof conferences.agenda.output>
export type Sitting = z.output<typeof conferences.read.output>
export type Colleague = z.output<typeof access.people.output>['people'][number]
