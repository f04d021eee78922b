import { list } from '../../../kernel/list.ts'
import { SOURCES, STATUSES, WAITS } from '../rules.ts'

/** Rujukan masuk: who was sent or came, and what she waits for. */
export const referralList = list('referrals.list', {
  columns: {
    name: { kind: 'person', head: true },
    from: { kind: 'own' },
    state: { kind: 'code', codes: WAITS, group: 'list' },
    due: { kind: 'own', sort: true },
    decisionDueOn: { kind: 'day', on: 'sheet' },
    source: { kind: 'code', codes: SOURCES, on: 'sheet' },
    office: { kind: 'text', on: 'sheet' },
    letterNumber: { kind: 'text', on: 'sheet' },
    listNo: { kind: 'count', on: 'sheet' },
    receivedAt: { kind: 'moment', sort: 'down', on: 'sheet' },
    status: { kind: 'code', codes: STATUSES, on: 'sheet' },
    responsible: { kind: 'text', sort: true },
  },
  filters: {
    filter: {
      kind: 'tabs',
      codes: ['open', 'decide', 'emergency', 'waiting', 'decided', 'all'],
      start: 'open',
      group: 'list',
      as: 'saring',
    },
    mine: { kind: 'tick', as: 'saya' },
  },
  order: { by: 'receivedAt', down: true },
})
