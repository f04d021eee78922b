import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { letters } from '../../letters/contract.ts'
import type { intakeLetters } from '../contract.ts'

export const api = createClient<{ intakeLetters: typeof intakeLetters; letters: typeof letters }>()

export type Women = z.output<typeof intakeLetters.women.output>['women']
export type Woman = Women[number]
