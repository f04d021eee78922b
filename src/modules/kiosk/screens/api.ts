import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { kiosk } from '../contract.ts'

export const api = createClient<{ kiosk: typeof kiosk }>()

export type Seen = z.output<(typeof kiosk)['enter']['output']>
export type House = z.output<(typeof kiosk)['house']['output']>
export type OfCase = z.output<(typeof kiosk)['ofCase']['output']>
