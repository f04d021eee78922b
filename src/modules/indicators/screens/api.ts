import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { indicators } from '../contract.ts'

export const api = createClient<{ indicators: typeof indicators }>()

export type All = z.output<typeof indicators.all.output>
export type Line = All['indicators'][number]
export type One = z.output<typeof indicators.one.output>
