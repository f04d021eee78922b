import { list } from '../../../kernel/list.ts'
import { KINDS, STATES } from '../rules.ts'

/** The register of copies of rows: for whom, by which two people, until when. No woman stands in it. */
export const extractList = list('extracts.register', {
  open: true,
  columns: {
    recipient: { kind: 'text', head: true },
    kind: { kind: 'code', codes: KINDS },
    askedBy: { kind: 'text' },
    askedAt: { kind: 'moment', sort: 'down' },
    decidedBy: { kind: 'text' },
    expiresOn: { kind: 'day', sort: true },
    state: { kind: 'code', codes: STATES },
  },
})
