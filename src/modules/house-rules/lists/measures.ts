import { list } from '../../../kernel/list.ts'
import { DECISIONS } from '../rules.ts'

/** What waits first. How far it is, is drawn by the screen. */
export const measureList = list('house-rules.measures', {
  columns: {
    name: { kind: 'person', head: true },
    rule: { kind: 'text' },
    happenedOn: { kind: 'day', sort: true },
    decision: { kind: 'code', codes: DECISIONS },
    endsOn: { kind: 'day', sort: true },
    state: { kind: 'own' },
  },
})
