import { list } from '../../../kernel/list.ts'

/** The women behind one number. */
export const behindList = list('reports.behind', { columns: { name: { kind: 'person', head: true } } })
