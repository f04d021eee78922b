import type { ServerPart } from '../../platform/http/server-part.ts'
import { addDays, loadHolidays, removeDay } from './commands/calendar.ts'
import { save } from './commands/save.ts'
import type { centres } from './contract.ts'
import type { Ports } from './ports.ts'
import { firstWeek, hasHolidays, hasLetterhead } from './queries/first-week.ts'
import { calendar, profile } from './queries/profile.ts'

export const server: ServerPart<typeof centres, Ports> = {
  handlers: (ports) => ({ profile, firstWeek: firstWeek(ports), save, calendar, loadHolidays, addDays, removeDay }),
  ready: { letterhead: hasLetterhead, holidays: hasHolidays },
}
