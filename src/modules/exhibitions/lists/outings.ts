import { list } from '../../../kernel/list.ts'
import { OUTING_KINDS, STEPS } from '../rules.ts'

export const outingList = list('exhibitions.outings', {
  open: true,
  columns: {
    name: { kind: 'text', head: true, sort: true },
    kind: { kind: 'code', codes: OUTING_KINDS },
    organiser: { kind: 'text' },
    fromOn: { kind: 'day', sort: 'down' },
    untilOn: { kind: 'day' },
    step: { kind: 'code', codes: STEPS },
    takenPieces: { kind: 'count' },
    soldPieces: { kind: 'count' },
    soldRupiah: { kind: 'count', sort: 'down' },
  },
})

/** Works out there: taken is sold, back and lost. */
export const lineList = list('exhibitions.lines', {
  open: true,
  columns: {
    title: { kind: 'text', head: true },
    makers: { kind: 'text' },
    taken: { kind: 'count' },
    sold: { kind: 'count' },
    back: { kind: 'count' },
    lost: { kind: 'count' },
    getsRupiah: { kind: 'count' },
    soldRupiah: { kind: 'count' },
    step: { kind: 'own' },
  },
})
