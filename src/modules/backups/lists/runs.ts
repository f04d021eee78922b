import { list } from '../../../kernel/list.ts'
import { OUTCOMES, RUN_KINDS } from '../rules.ts'

export const runList = list('backups.runs', {
  columns: {
    at: { kind: 'moment', head: true, sort: 'down' },
    kind: { kind: 'code', codes: RUN_KINDS },
    outcome: { kind: 'code', codes: OUTCOMES },
    rows: { kind: 'count' },
    seconds: { kind: 'count' },
    why: { kind: 'text' },
  },
})
