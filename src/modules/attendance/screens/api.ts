import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { attendance } from '../contract.ts'

export const api = createClient<{ attendance: typeof attendance }>()

export type ClassGoals = z.output<typeof attendance.classGoals.output>
export type MissingSession = z.output<(typeof attendance)['missing']['output']>['sessions'][number]
export type MySession = z.output<typeof attendance.mine.output>['sessions'][number]
