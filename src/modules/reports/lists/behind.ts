import { list } from '../../../kernel/list.ts'

/** The women behind one number. */
export const behindList = list('reports.behind', { columns: { name: { kind: 'person', head: true } } })

/** Whose data lack something, each with the way to mend it. */
export const gapList = list('reports.gap', { columns: { name: { kind: 'person', head: true }, mend: { kind: 'own' } } })
