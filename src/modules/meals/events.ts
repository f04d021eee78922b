import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { meals } from './policy.ts'
import { MEALS } from './rules.ts'

const may = meals.actions

export const events = eventsOf(
  'meals',
  {
    menu_saved: { by: may['meals.cook'], details: { on: 'day', meal: MEALS } },
    menu_copied: { by: may['meals.cook'], details: { meals: 'count' } },
    by_day_counted: { by: may['meals.cook'] },
    cost_noted: { by: may['meals.buy'], details: { on: 'day' } },
    cooked: { by: may['meals.cook'], details: { on: 'day', meal: MEALS } },
    /** names no case: whoever watches the chain reads all of a case, and that she needs another plate is of her health */
    plate_set: { by: may['meals.plates'] },
    plate_ended: { by: may['meals.plates'] },
  },
  toldOf.nobody,
)
