import { choice, day, form, text } from '../../../kernel/form.ts'
import { FLAG_KINDS } from '../../cases/flag-kinds.ts'

/** A flag that a person raises. What ends by itself says until when; a danger is closed by a person. */
export const raiseForm = form(
  'flags.raise',
  {
    kind: choice(FLAG_KINDS, { group: 'kind' }),
    untilOn: day({ when: { kind: ['accompany', 'sit_out'] } }),
    words: text({ max: 2000, rows: 2 }),
  },
  { sealedAs: 'narrative' },
)
