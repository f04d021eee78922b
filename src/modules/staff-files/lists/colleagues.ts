import { list } from '../../../kernel/list.ts'

/** Who works here. Nothing in it compares. */
export const colleagueList = list('staff_files.colleagues', {
  columns: {
    name: { kind: 'text', head: true, sort: true },
    position: { kind: 'text', sort: true },
    endsSoon: { kind: 'own' },
    onLeaveUntil: { kind: 'own' },
  },
})

export const entryList = list('staff_files.entries', {
  columns: {
    what: { kind: 'text', head: true },
    sort: { kind: 'own' },
    fromOn: { kind: 'day' },
    untilOn: { kind: 'own' },
    more: { kind: 'own' },
    step: { kind: 'own' },
  },
})
