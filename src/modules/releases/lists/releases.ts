import { list } from '../../../kernel/list.ts'
import { AUDIENCES, LEFT } from '../rules.ts'

/** What left the house, the newest first. It counts, and names nobody. */
export const releaseList = list('releases.past', {
  open: true,
  columns: {
    report: { kind: 'code', codes: LEFT, head: true },
    span: { kind: 'own' },
    audience: { kind: 'code', codes: AUDIENCES },
    madeBy: { kind: 'text' },
    madeAt: { kind: 'moment', sort: 'down' },
    files: { kind: 'own' },
  },
})
