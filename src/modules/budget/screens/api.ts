import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { budget } from '../contract.ts'

export const api = createClient<{ budget: typeof budget }>()

export type Plan = z.output<typeof budget.plan.output>
export type Line = Plan['lines'][number]
export type Version = Plan['versions'][number]
export type Ground = z.output<typeof budget.plans.output>['ground']
export type PlanLine = z.output<typeof budget.plans.output>['plans'][number]
export type Chart = z.output<typeof budget.readChart.output>
export type Layout = z.output<typeof budget.layout.output>
