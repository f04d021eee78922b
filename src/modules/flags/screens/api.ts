import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { flags } from '../contract.ts'

export const api = createClient<{ flags: typeof flags }>()

type Out<K extends keyof typeof flags> = z.output<(typeof flags)[K]['output']>
export type Safety = Out<'ofCase'>
export type Flag = Safety['open'][number]
export type Stopped = NonNullable<Out<'stop'>['stop']>
