import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { places } from '../contract.ts'

export const api = createClient<{ places: typeof places }>()

export type Resource = z.output<typeof places.resources.output>['resources'][number]
export type Hours = z.output<typeof places.hours.output>
