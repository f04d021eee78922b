import { list } from '../../../kernel/list.ts'
import { COUNT_REASONS } from '../rules.ts'

/** Every count of the cash, the newest first. Sums are drawn by the screen, as money. */
export const countList = list('custody.counts', {
  columns: {
    countedAt: { kind: 'moment', head: true, sort: 'down' },
    bookedRupiah: { kind: 'count' },
    countedRupiah: { kind: 'count' },
    differenceRupiah: { kind: 'count' },
    reason: { kind: 'code', codes: COUNT_REASONS },
    by: { kind: 'text' },
  },
  order: { by: 'countedAt', down: true },
})
