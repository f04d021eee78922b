import { list } from '../../../kernel/list.ts'

/** Intakes to which an office may send. */
export const intakeList = list('reports.intakes', {
  columns: {
    name: { kind: 'text', head: true },
    startsOn: { kind: 'day' },
    endsOn: { kind: 'day' },
    quota: { kind: 'count' },
    state: { kind: 'own' },
  },
})

/** Reports that are due to it. */
export const dueList = list('reports.due', {
  columns: {
    report: { kind: 'own', head: true },
    period: { kind: 'own' },
    dueOn: { kind: 'day' },
    state: { kind: 'own' },
  },
})
