import { list } from '../../../kernel/list.ts'
import { OUTSIDE_KINDS } from '../../deliverers/rules.ts'

/** What is given from outside, and who was asked. */
export const comingList = list('invitations.coming', {
  columns: {
    title: { kind: 'text', head: true, sort: true, label: 'coming.session' },
    onDay: { kind: 'day', sort: true },
    starts: { kind: 'text' },
    place: { kind: 'text' },
    deliverer: { kind: 'text', sort: true },
    kind: { kind: 'code', codes: OUTSIDE_KINDS },
    untilOn: { kind: 'day' },
    step: { kind: 'own' },
  },
  order: { by: 'onDay', down: false },
  open: true,
})
