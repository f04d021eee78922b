import { list } from '../../../kernel/list.ts'

/** Numbers of the closed book: nothing of it is of anybody. */
export const numberList = list('sealed-letters.numbers', {
  columns: { number: { kind: 'text', head: true, sort: true }, takenOn: { kind: 'day', sort: 'down' } },
  open: true,
})
