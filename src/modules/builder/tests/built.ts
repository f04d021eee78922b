import { type Definition, START } from '../rules.ts'

/** The day on which the reports are built: the year before it is over. */
export const NOW = '2026-04-10T03:00:00Z'

/** A report of the last year beside nothing, but for what is told otherwise. */
export const built = (more: Partial<Definition> = {}): Definition => ({
  ...START,
  period: 'last_year',
  compare: 'none',
  ...more,
})
