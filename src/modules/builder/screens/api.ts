import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { builder } from '../contract.ts'

export const api = createClient<{ builder: typeof builder }>()

export type Counted = z.output<typeof builder.counted.output>
export type Choices = z.output<typeof builder.choices.output>
export type Saved = z.output<typeof builder.one.output>
/** what it counts is among the choices that there are */
export type Understood = Saved & { definition: NonNullable<Saved['definition']> }
