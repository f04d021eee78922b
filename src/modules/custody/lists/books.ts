import { list } from '../../../kernel/list.ts'

/** Every booklet: whose, how much, when it moved last. Sums are drawn by the screen, as money. */
export const bookList = list('custody.books', {
  columns: {
    name: { kind: 'person', head: true },
    registerNo: { kind: 'text', sort: true },
    balanceRupiah: { kind: 'count', sort: 'down' },
    lastOn: { kind: 'day', sort: 'down' },
  },
  order: { by: 'registerNo', down: false },
})
