import { choice, choices, count, day, form, line, type StoredOf, text } from '../../../kernel/form.ts'
import { DANGERS, LIMITS, LOG_KINDS, STANDINGS } from '../rules.ts'

/** F24: what she complained of, how far her pregnancy is, how her child is; what was seen, what was done, how it stands. */
export const logForm = form(
  'health.log',
  {
    kind: choice(LOG_KINDS, { start: 'complaint', column: true, group: 'log' }),
    on: day({ start: 'today', column: true }),
    child: line({ max: 80, when: { kind: 'child' } }),
    weeks: count({ min: 1, max: 45, when: { kind: 'pregnancy' } }),
    temperature: line({ max: 5, optional: true, hint: true }),
    dangers: choices(DANGERS, { optional: true }),
    said: text({ min: 2, max: 2000, rows: 2 }),
    done: text({ max: 2000, rows: 2, optional: true }),
    standing: choice(STANDINGS, { start: 'treated', column: true }),
    againOn: day({ column: true, when: { standing: 'watched' } }),
  },
  { steps: ['dangers'], sealedAs: 'health' },
)
export type Logged = StoredOf<typeof logForm>

/** What she does not do for some days; class and dormitory read this sentence and never why. */
export const limitForm = form('health.limit', {
  rule: choice(LIMITS, { group: 'limit' }),
  fromOn: day({ start: 'today' }),
  untilOn: day(),
})
