import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { instruments } from '../contract.ts'
import type { Answers } from '../scales/instrument.ts'

export const api = createClient<{ instruments: typeof instruments }>()

type Out<K extends keyof typeof instruments> = z.output<(typeof instruments)[K]['output']>
export type Instruments = Out<'list'>
export type InstrumentLine = Instruments['instruments'][number]
export type TakingPage = Out<'taking'>
export type Result = Out<'results'>['instruments'][number]
export type Sheet = { answers: Answers; note: string }
