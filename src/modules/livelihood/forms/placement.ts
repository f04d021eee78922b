import { choice, day, form, id, text } from '../../../kernel/form.ts'
import { TESTS } from '../rules.ts'

/** Where she learns (F18): interest, test, choice, reason, second choice. */
export const placementForm = form(
  'livelihood.placement',
  {
    on: day({ start: 'today', column: true }),
    track: id({ short: true, column: true }),
    secondTrack: id({ short: true, optional: true, column: true }),
    interest: text({ max: 1000, rows: 2, hint: true }),
    test: choice(TESTS, { group: 'test' }),
    tested: text({ max: 1000, rows: 2, optional: true, when: { test: ['suits', 'needs_time', 'does_not_suit'] } }),
    reason: text({ max: 2000, rows: 3 }),
  },
  { sealedAs: 'narrative' },
)
