import { choice, form, line, tick } from '../../../kernel/form.ts'
import { SHARED } from '../rules.ts'

export const saveForm = form('builder.save', {
  title: line({ min: 3, max: 80, hint: true }),
  shared: choice(SHARED, { start: 'only_me' }),
  isMonthly: tick({ hint: true }),
})
