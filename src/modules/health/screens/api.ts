import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { health } from '../contract.ts'

export const api = createClient<{ health: typeof health }>()
type Screenings = z.output<(typeof health)['screenings']['output']>
export type Version = Screenings['versions'][number]
