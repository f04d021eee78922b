import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-days.ts'

/** The hours in which the office receives, a default of the house [D]. */
const OFFICE = { from: 8, until: 16 }

/** Nobody of the office is there: before and after its hours, and on days on which it is closed. */
export const isNight = (at: Temporal.ZonedDateTime, calendar: WorkingCalendar): boolean =>
  at.hour < OFFICE.from || at.hour >= OFFICE.until || !isWorkingDay(at.toPlainDate(), calendar)

/** Why nobody opens a case of it; codes, as no word of her is kept. */
export const WITHDRAWN_AS = ['left', 'already_here', 'mistake'] as const

/** Who reads what was written at night: whoever may open her case next day (domain.md 8.3, G; the coordinator holds no key of safety answers). */
export const READERS = ['social_worker', 'head'] as const
