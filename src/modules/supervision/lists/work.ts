import { list } from '../../../kernel/list.ts'
import { SUPERVISION_KINDS } from '../rules.ts'

export const sentList = list('supervision.sent', {
  columns: {
    who: { kind: 'text', head: true },
    fromOn: { kind: 'day' },
    untilOn: { kind: 'day' },
    sentAt: { kind: 'moment', sort: 'down' },
    answeredAt: { kind: 'moment' },
  },
})

export const talkList = list('supervision.talks', {
  columns: {
    withWhom: { kind: 'text', head: true },
    heldOn: { kind: 'day', sort: 'down' },
    kind: { kind: 'code', codes: SUPERVISION_KINDS },
    minutes: { kind: 'count' },
    about: { kind: 'text' },
    agreed: { kind: 'text' },
  },
})
