import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { residence } from '../../residence/contract.ts'
import type { meals } from '../contract.ts'

export const api = createClient<{ meals: typeof meals; residence: typeof residence }>()

export type Today = z.output<typeof meals.today.output>
export type MealNow = Today['meals'][number]
export type MenuLine = Today['menu'][number]
export type Costs = z.output<typeof meals.costs.output>
