import { choice, count, day, form, line, many, rupiah } from '../../../kernel/form.ts'
import { CASH_KINDS } from '../rules.ts'

const some = () => count({ max: 1000, start: 0 })

/** A day of her business: who came, what they thought of it, and what went through the box. */
export const dayForm = form(
  'practicum.day',
  {
    on: day({ start: 'today' }),
    customers: count({ max: 1000 }),
    lines: many(
      {
        kind: choice(CASH_KINDS, { start: 'takings', group: 'cash' }),
        rupiah: rupiah({ min: 1, max: 99_999_999 }),
        what: line({ max: 120, hint: true }),
      },
      { max: 40, optional: true },
    ),
    face5: some(),
    face4: some(),
    face3: some(),
    face2: some(),
    face1: some(),
  },
  { steps: ['face5'] },
)
