import { list } from '../../../kernel/list.ts'
import { LEARNING_KINDS } from '../rules.ts'

/** What there is to learn from, and how many received it. */
export const learningList = list('materials.library', {
  open: true,
  columns: {
    title: { kind: 'text', head: true, sort: true },
    kind: { kind: 'code', codes: LEARNING_KINDS, group: 'learning', sort: true },
    track: { kind: 'text' },
    keptAt: { kind: 'text' },
    received: { kind: 'count', sort: 'down' },
    uses: { kind: 'own' },
    step: { kind: 'own' },
  },
  order: { by: 'title', down: false },
})
