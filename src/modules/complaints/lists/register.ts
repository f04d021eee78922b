import { list } from '../../../kernel/list.ts'
import { COMPLAINT_CHANNELS, STANDINGS } from '../rules.ts'

/** Complaints about decisions (F40): of whom, how it came, until when it is answered, by whom it was. What was said stands on her page alone. */
export const registerList = list('complaints.register', {
  columns: {
    name: { kind: 'person', head: true },
    receivedOn: { kind: 'day' },
    channel: { kind: 'code', codes: COMPLAINT_CHANNELS },
    dueOn: { kind: 'day' },
    standing: { kind: 'code', codes: STANDINGS },
    answeredOn: { kind: 'day' },
    answeredBy: { kind: 'text' },
  },
  filters: {
    span: { kind: 'days', as: ['dari', 'sampai'] },
    standing: { kind: 'choice', codes: STANDINGS, as: 'keadaan' },
  },
})
