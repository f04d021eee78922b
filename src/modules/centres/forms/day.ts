import { choice, day, form, line } from '../../../kernel/form.ts'
import { DAY_KINDS } from '../rules.ts'

/** A closed day by hand: of the centre, or one that came late. */
export const dayForm = form('centres.day', {
  on: day(),
  name: line({ max: 120 }),
  kind: choice(DAY_KINDS, { start: 'centre' }),
  source: line({ max: 160, optional: true }),
})
