import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { letters } from '../contract.ts'

export const api = createClient<{ letters: typeof letters }>()

export type Item = z.output<typeof letters.list.output>['items'][number]
export type LetterPage = z.output<typeof letters.letter.output>
export type Prepared = z.output<typeof letters.prepare.output>
export type Asks = Prepared['asks']
export type Missing = Prepared['missing'][number]
export type Papers = z.output<typeof letters.papers.output>
export type OrderInput = z.input<typeof letters.saveDraft.input>
export type Code = OrderInput['code']
export type Fields = OrderInput['fields']
export type Neutral = z.input<typeof letters.saveSettings.input>['neutral']
