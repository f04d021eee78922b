import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { products } from '../contract.ts'

export const api = createClient<{ products: typeof products }>()

export type Work = z.output<typeof products.works.output>['works'][number]
export type OneWork = z.output<typeof products.work.output>
export type Sale = OneWork['sales'][number]
export type Rule = z.output<typeof products.rules.output>['rules'][number]
export type Money = z.output<typeof products.money.output>
