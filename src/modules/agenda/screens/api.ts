import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { agenda } from '../contract.ts'

export const api = createClient<{ agenda: typeof agenda }>()

export type Incoming = z.output<typeof agenda.letter.output>
export type IncomingLine = z.output<typeof agenda.book.output>['letters'][number]
export type Order = z.output<typeof agenda.given.output>['orders'][number]

/** What a step of a letter changes. */
export const LETTER_CHANGES = [api.agenda.book, api.agenda.letter]
