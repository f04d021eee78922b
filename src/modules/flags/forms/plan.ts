import { form, line, lines, listing, text } from '../../../kernel/form.ts'

/** Rencana keselamatan (form F17; domain.md 4.5): triggers, safe people, code word, exit bag, numbers, digital safety. */
export const planForm = form(
  'flags.plan',
  {
    triggers: lines({ max: 10, each: 200 }),
    people: listing(
      { name: line({ max: 120 }), number: line({ max: 60, optional: true }) },
      { max: 8, optional: true, hint: true },
    ),
    codeWord: line({ max: 60, optional: true }),
    bag: lines({ max: 20, each: 120, optional: true }),
    numbers: lines({ max: 10, each: 120, optional: true }),
    digital: text({ max: 2000, rows: 2, optional: true }),
  },
  { sealedAs: 'safety' },
)
