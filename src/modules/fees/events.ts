import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { fees } from './policy.ts'
import { PAYERS } from './rules.ts'

const by = fees.actions['fees.write']

export const events = eventsOf(
  'fees',
  {
    written: { by, details: { on: 'day', payer: PAYERS } },
    corrected: { by, details: { on: 'day', payer: PAYERS } },
    paid: { by, details: { on: 'day' } },
  },
  toldOf.nobody,
)
