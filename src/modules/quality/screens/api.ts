import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { quality } from '../contract.ts'

export const api = createClient<{ quality: typeof quality }>()

export type OneFactor = z.output<typeof quality.factor.output>
export type Factor = OneFactor['factor']
export type Improvement = Factor['improvements'][number]
export type OneImprovement = z.output<typeof quality.improvement.output>
export type Suggestion = z.output<typeof quality.improvements.output>['suggestions'][number]
export type Issue = z.output<typeof quality.issues.output>['issues'][number]
export type Binder = z.output<typeof quality.binder.output>
export type BinderProof = Binder['standards'][number]['proofs'][number]
