import type { z } from 'zod'
import { createClient, type Theirs } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { plans } from '../contract.ts'

export const api = createClient<{ plans: typeof plans; cases: typeof cases }>()

type Out<K extends keyof typeof plans> = z.output<(typeof plans)[K]['output']>
export type PlanPage = Out<'page'>
export type Version = NonNullable<PlanPage['current']>
export type Body = NonNullable<Version['body']>
/** what a colleague saved meanwhile */
export type Saved = Theirs<typeof api.plans.saveDraft>
export type Goal = Body['goals'][number]
export type Step = Goal['steps'][number]
export type Diff = Out<'diff'>
export type Said = PlanPage['missing'][number]
export type PlanProps = { caseId: string; label: string; page: PlanPage; mayWork: boolean }
