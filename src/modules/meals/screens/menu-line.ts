import type { Meal } from '../rules.ts'
import type { MenuLine } from './api.ts'

export const lineOf = (menu: readonly MenuLine[], onDay: string, meal: Meal) =>
  menu.find((l) => l.onDay === onDay && l.meal === meal)
