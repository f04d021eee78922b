import { choice, count, form, id, line } from '../../../kernel/form.ts'
import { PLATES } from '../rules.ts'

export const menuForm = form('meals.menu', { dishes: line({ max: 200, hint: true }) })

export const cookedForm = form('meals.cooked', {
  cooked: count({ min: 0, max: 500 }),
  thrown: count({ min: 0, max: 500, hint: true }),
})

export const plateForm = form('meals.plate', { caseId: id(), plate: choice(PLATES, { hint: true }) })
