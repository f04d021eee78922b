import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { tracks } from '../contract.ts'

export const api = createClient<{ tracks: typeof tracks }>()

export type Track = z.output<(typeof tracks)['all']['output']>['tracks'][number]
