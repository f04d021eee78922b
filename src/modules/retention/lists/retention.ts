import { list } from '../../../kernel/list.ts'
import { REASONS } from '../rules.ts'

/** The dry run by group: how many, on which ground, what would go and what stays. */
export const groupList = list('retention.groups', {
  columns: {
    reason: { kind: 'code', codes: REASONS, head: true, group: 'group' },
    files: { kind: 'count' },
    goes: { kind: 'text' },
    stays: { kind: 'text' },
    held: { kind: 'count' },
    standing: { kind: 'own' },
  },
})

/** What could be erased: nothing is, until two people say so. */
export const itemList = list('retention.items', {
  columns: {
    herNo: { kind: 'text', head: true },
    reason: { kind: 'code', codes: REASONS },
    dueOn: { kind: 'day', sort: true },
    standing: { kind: 'own' },
    step: { kind: 'own' },
  },
})

/** What is left of what was erased. */
export const erasedList = list('retention.erased', {
  columns: {
    certificateNo: { kind: 'text', head: true },
    herNo: { kind: 'text' },
    openedYear: { kind: 'text' },
    reason: { kind: 'code', codes: REASONS },
    doneAt: { kind: 'moment', sort: 'down' },
    step: { kind: 'own' },
  },
})
