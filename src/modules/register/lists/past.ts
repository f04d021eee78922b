import { list } from '../../../kernel/list.ts'
import { DIRECTIONS } from '../../old-sheets/check-thing.ts'

/** Kits that an old register says were handed over. */
export const kitList = list('register.kits', {
  columns: {
    item: { kind: 'text', head: true },
    label: { kind: 'text' },
    whose: { kind: 'own' },
    serial: { kind: 'text' },
    quantity: { kind: 'text' },
    price: { kind: 'count' },
    fund: { kind: 'text' },
    handedOn: { kind: 'day' },
  },
  filters: { span: { kind: 'days', as: ['dari', 'sampai'] } },
})

/** Letters of the old books. */
export const letterList = list('register.letters', {
  columns: {
    number: { kind: 'text', head: true },
    datedOn: { kind: 'day' },
    direction: { kind: 'code', codes: DIRECTIONS },
    office: { kind: 'text' },
    subject: { kind: 'text' },
    whose: { kind: 'own' },
  },
  filters: {
    direction: { kind: 'choice', codes: DIRECTIONS, as: 'arah' },
    span: { kind: 'days', as: ['dari', 'sampai'] },
  },
})
