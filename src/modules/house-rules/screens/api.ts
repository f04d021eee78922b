import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { residence } from '../../residence/contract.ts'
import type { houseRules } from '../contract.ts'

/** Of whom something may be noted is who lives in the house tonight. */
export const api = createClient<{ houseRules: typeof houseRules; residence: typeof residence }>()

export type Rules = z.output<typeof houseRules.rules.output>
export type Untold = NonNullable<Rules['untold']>[number]
export type Measure = z.output<typeof houseRules.measure.output>
export type MeasureLine = z.output<typeof houseRules.measures.output>['measures'][number]

/** What a step changes. */
export const CHANGES = [api.houseRules.measures, api.houseRules.measure, api.houseRules.counts]
