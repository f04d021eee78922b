import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { stock } from '../contract.ts'

export const api = createClient<{ stock: typeof stock }>()

export type Kit = z.output<typeof stock.toolkits.output>['toolkits'][number]
type Reckoning = z.output<typeof stock.reckoning.output>
export type Reckoned = Reckoning['lines'][number]
export type Order = Reckoning['orders'][number]
