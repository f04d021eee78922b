import { list } from '../../../kernel/list.ts'

/** The women behind one number. */
export const behindList = list('reports.behind', { columns: { name: { kind: 'person', head: true } } })

/** The rows of one number of a picture: of somebody, with her day and how it was. */
export const plotList = list('reports.plot', {
  columns: {
    name: { kind: 'person', head: true },
    on: { kind: 'day' },
    how: { kind: 'text' },
  },
})

/** Of attendance with the session. */
export const markList = list('reports.marks', {
  columns: {
    name: { kind: 'person', head: true },
    on: { kind: 'day' },
    what: { kind: 'text' },
    how: { kind: 'text' },
  },
})

/** And of beds: where each stands, since when it is taken, and by whom as far as the reader may know. */
export const bedList = list('reports.beds', {
  columns: { what: { kind: 'text', head: true }, on: { kind: 'day' }, who: { kind: 'own' } },
})

/** Whose data lack something, each with the way to mend it. */
export const gapList = list('reports.gap', { columns: { name: { kind: 'person', head: true }, mend: { kind: 'own' } } })
