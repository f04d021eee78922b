import { choice, day, form, id } from '../../../kernel/form.ts'
import { SIGNS_AS } from '../../access/rules.ts'
import { ACTED } from '../rules.ts'

/** Who stands in for whom while she is absent, from when until when, and how she signs. */
export const standInForm = form('deputies.stand_in', {
  absentId: id(),
  role: choice(ACTED, { start: 'head' }),
  personId: id(),
  fromOn: day({ start: 'today' }),
  untilOn: day({ hint: true }),
  signsAs: choice(SIGNS_AS, { start: 'plh', hint: true }),
})
