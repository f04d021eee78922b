import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { needs } from '../contract.ts'

export const api = createClient<{ needs: typeof needs }>()

export type Need = z.output<typeof needs.need.output>
export type NeedLine = z.output<typeof needs.list.output>['needs'][number]

/** What a step of a need changes. */
export const NEED_CHANGES = [api.needs.list, api.needs.need]
