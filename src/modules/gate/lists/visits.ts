import { list } from '../../../kernel/list.ts'
import { PURPOSES } from '../rules.ts'

/** The book of one day, as the field prints it. Whom a visitor named is on no paper. */
export const visitList = list('gate.visits_of_day', {
  columns: {
    name: { kind: 'own', head: true },
    arrivedAt: { kind: 'own' },
    purpose: { kind: 'code', codes: PURPOSES },
    contact: { kind: 'text' },
    items: { kind: 'text' },
    enteredAt: { kind: 'own' },
    leftAt: { kind: 'own' },
    by: { kind: 'text' },
  },
})
