import type { ServerPart } from '../../platform/http/server-part.ts'
import { addDays, loadHolidays, removeDay } from './commands/calendar.ts'
import { save } from './commands/save.ts'
import type { centres } from './contract.ts'
import { calendar, profile } from './queries/profile.ts'

export const server: ServerPart<typeof centres> = {
  handlers: () => ({ profile, save, calendar, loadHolidays, addDays, removeDay }),
}
