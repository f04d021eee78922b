import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { assessments } from '../contract.ts'

export const api = createClient<{ assessments: typeof assessments; cases: typeof cases }>()

type Out<K extends keyof typeof assessments> = z.output<(typeof assessments)[K]['output']>
export type Whole = Out<'comprehensive'>
export type Assessment = NonNullable<Whole['assessment']>
export type SectionSeen = Assessment['sections'][number]
export type Gap = Assessment['missing'][number]
