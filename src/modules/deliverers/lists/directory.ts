import { list } from '../../../kernel/list.ts'
import { OUTSIDE_KINDS, STANDINGS } from '../rules.ts'

/** Who comes from outside: what they give, and until when both papers hold. */
export const delivererList = list('deliverers.directory', {
  columns: {
    name: { kind: 'own', head: true, sort: true },
    kind: { kind: 'code', codes: OUTSIDE_KINDS, group: 'deliverer', sort: true },
    organisation: { kind: 'text', sort: true },
    topics: { kind: 'text' },
    vettedUntil: { kind: 'day', sort: true },
    signedUntil: { kind: 'day', sort: true },
    standing: { kind: 'code', codes: STANDINGS, sort: true },
  },
  order: { by: 'name', down: false },
  open: true,
})
