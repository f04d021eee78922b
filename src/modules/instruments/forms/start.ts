import { choice, day, form } from '../../../kernel/form.ts'
import { MODES } from '../scales/instrument.ts'

/** Before the first item: how it is asked, and on which day. */
export const startForm = form('instruments.start', {
  mode: choice(MODES, { optional: true }),
  takenOn: day({ optional: true, start: 'today' }),
})
