import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { tasks } from '../contract.ts'

export const api = createClient<{ tasks: typeof tasks; cases: typeof cases }>()

export type HomePage = z.output<(typeof tasks)['home']['output']>
export type Task = z.output<(typeof tasks)['ofCase']['output']>['tasks'][number]
export type UrgentFlag = z.output<(typeof tasks)['home']['output']>['urgent'][number]
export type LateTask = z.output<(typeof tasks)['late']['output']>['tasks'][number]
