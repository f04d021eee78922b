import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { programme } from '../contract.ts'

export const api = createClient<{ programme: typeof programme }>()

export type WeekRead = z.output<typeof programme.week.output>
export type Session = WeekRead['sessions'][number]
export type ClashShown = Session['clashes'][number]
export type Choices = z.output<typeof programme.choices.output>
export type Group = z.output<typeof programme.group.output>
