import { choice, form, id, line, many } from '../../../kernel/form.ts'
import { BY, LOOK_IN } from '../rules.ts'

/** What is looked at in the rooms of the house. */
export const itemsForm = form('inspections.items', {
  items: many({ name: line({ max: 80 }), lookIn: choice(LOOK_IN, { start: 'rooms' }) }, { min: 1, max: 30 }),
})

/** One look: only what is to be mended is written, all else was in order. */
export const lookForm = form('inspections.look', {
  findings: many(
    // a row that was begun is a finding, also before its words: a thing that is to be mended is never sent as in order
    {
      itemId: id({ offScreen: true }),
      what: line({ max: 160, hint: true }),
      menderId: id(),
      by: choice(BY, { start: 'week' }),
    },
    { max: 30, optional: true },
  ),
})
