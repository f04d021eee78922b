import { choice, count, day, form, id, line, rupiah } from '../../../kernel/form.ts'
import { CYCLES, PLATES } from '../rules.ts'

export const menuForm = form('meals.menu', { dishes: line({ max: 200, hint: true }) })

export const cookedForm = form('meals.cooked', {
  cooked: count({ min: 0, max: 500 }),
  thrown: count({ min: 0, max: 500, hint: true }),
})

export const plateForm = form('meals.plate', { caseId: id(), plate: choice(PLATES, { hint: true }) })

/** In Ramadan: a number, and nothing of whom. */
export const byDayForm = form('meals.byDay', { women: count({ min: 0, max: 500, hint: true }) })

export const copyForm = form('meals.copy', { cycle: choice(CYCLES, { start: 'week' }) })

export const costForm = form('meals.cost', {
  onDay: day({ start: 'today' }),
  rupiah: rupiah({ min: 0, max: 99_999_999, hint: true }),
})
