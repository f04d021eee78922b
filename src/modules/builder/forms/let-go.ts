import { choice, form, line } from '../../../kernel/form.ts'
import { AUDIENCES } from '../../releases/rules.ts'

/** For whom figures leave the house, and what they are called there. */
export const letGoForm = form('builder.letGo', {
  title: line({ min: 3, max: 80, hint: true }),
  audience: choice(AUDIENCES, { start: 'government' }),
})
