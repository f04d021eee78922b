import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { reminders } from '../contract.ts'

export const api = createClient<{ reminders: typeof reminders }>()

export type Choices = z.output<(typeof reminders)['choices']['output']>
export type NewsLine = z.output<(typeof reminders)['news']['output']>['lines'][number]
