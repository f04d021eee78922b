import { list } from '../../../kernel/list.ts'
import { SHARED } from '../rules.ts'

/** Reports that were built and kept. A report counts; it names nobody. */
export const savedList = list('builder.saved', {
  open: true,
  columns: {
    title: { kind: 'text', head: true },
    count: { kind: 'own' },
    shared: { kind: 'code', codes: SHARED },
    monthly: { kind: 'own' },
    by: { kind: 'text' },
    savedAt: { kind: 'moment', sort: 'down' },
  },
})
