import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { survey } from '../contract.ts'

export const api = createClient<{ survey: typeof survey }>()

export type Rounds = z.output<typeof survey.rounds.output>
export type Round = Rounds['rounds'][number]
