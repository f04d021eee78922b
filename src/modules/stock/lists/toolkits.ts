import { list } from '../../../kernel/list.ts'
import { TOOLKIT_STATES } from '../rules.ts'

/** Kits of the centre: where each stands, what it is worth, for whom. */
export const toolkitList = list('stock.kits', {
  columns: {
    label: { kind: 'text', head: true, sort: true },
    track: { kind: 'text', sort: true },
    state: { kind: 'code', codes: TOOLKIT_STATES, sort: true },
    who: { kind: 'own' },
    valueRupiah: { kind: 'count', sort: 'down' },
    after: { kind: 'own' },
    minuteNo: { kind: 'text', on: 'sheet' },
    lookedAt: { kind: 'text', on: 'sheet' },
    sourceOfFund: { kind: 'text' },
    items: { kind: 'own' },
  },
  order: { by: 'label', down: true },
})
