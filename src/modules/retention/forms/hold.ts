import { choice, day, form, line } from '../../../kernel/form.ts'
import { HOLD_GROUNDS } from '../rules.ts'

/** Whose file must not be erased, why, and until when; without a day until somebody lifts it. */
export const holdForm = form('retention.hold', {
  herNo: line({ max: 40 }),
  ground: choice(HOLD_GROUNDS),
  untilOn: day({ optional: true, hint: true }),
})
