import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { evaluations } from '../contract.ts'

export const api = createClient<{ evaluations: typeof evaluations }>()

type Out<K extends keyof typeof evaluations> = z.output<(typeof evaluations)[K]['output']>
export type EvaluationPage = Out<'page'>
export type Reportable = Out<'reportable'>
export type Report = Out<'report'>
/** Reads that every record of the evaluation changes; the path of the case is read anew as well. */
export const CHANGES = [api.evaluations.page, { path: 'cases/page' }, { path: 'terminations/page' }]
