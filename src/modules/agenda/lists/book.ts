import { list } from '../../../kernel/list.ts'
import { NATURES, STATES } from '../rules.ts'

/** Buku agenda: the letters that came in, by their number of the year. */
export const letterBook = list('agenda.book', {
  columns: {
    subject: { kind: 'text', head: true },
    sender: { kind: 'text' },
    mark: { kind: 'text' },
    number: { kind: 'text', on: 'sheet' },
    nature: { kind: 'code', codes: NATURES, sort: true },
    receivedOn: { kind: 'day', sort: 'down' },
    datedOn: { kind: 'day', on: 'sheet' },
    whose: { kind: 'text' },
    state: { kind: 'code', codes: STATES },
  },
  filters: { state: { kind: 'tabs', codes: STATES, as: 'keadaan' } },
})
