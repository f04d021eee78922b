import { list } from '../../../kernel/list.ts'
import { NEED_KINDS, SOURCES, STATES } from '../rules.ts'

/** What was asked for; as a sheet it goes into the plan of next year. No woman stands in it. */
export const needList = list('needs.book', {
  columns: {
    what: { kind: 'text', head: true, sort: true },
    no: { kind: 'count', sort: 'down' },
    kind: { kind: 'code', codes: NEED_KINDS, sort: true },
    womenCount: { kind: 'count', sort: 'down' },
    costRupiah: { kind: 'count', sort: 'down' },
    source: { kind: 'code', codes: SOURCES },
    askedBy: { kind: 'text' },
    askedOn: { kind: 'day', on: 'sheet' },
    neededBy: { kind: 'day', sort: true },
    state: { kind: 'code', codes: STATES },
    planYear: { kind: 'count', on: 'sheet' },
    spentRupiah: { kind: 'count', on: 'sheet' },
  },
  filters: { state: { kind: 'tabs', codes: STATES, as: 'keadaan' } },
})
