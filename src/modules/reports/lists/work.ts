import { list } from '../../../kernel/list.ts'

/** The women behind one bar of somebody's work, each with its day and how it was. */
export const workList = list('reports.work', {
  columns: { name: { kind: 'person', head: true }, on: { kind: 'day' }, how: { kind: 'text' } },
})

/** The payments behind one month. */
export const paidList = list('reports.paid', { columns: { on: { kind: 'day', head: true }, rupiah: { kind: 'text' } } })
