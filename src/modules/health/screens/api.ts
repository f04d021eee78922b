import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { health } from '../contract.ts'

export const api = createClient<{ health: typeof health }>()
type Screenings = z.output<(typeof health)['screenings']['output']>
export type Version = Screenings['versions'][number]
type Log = z.output<(typeof health)['log']['output']>
export type Entry = Log['entries'][number]
export type Seen = z.output<(typeof health)['round']['output']>['rows'][number]
export type Limit = Log['limits'][number]
export type Pregnancy = NonNullable<z.output<(typeof health)['pregnancy']['output']>['now']>
export type Medicine = z.output<(typeof health)['stock']['output']>['medicines'][number]
