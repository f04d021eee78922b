import { list } from '../../../kernel/list.ts'

/** The figures of a chapter, beside those of the month before. No woman stands in it. */
export const figureList = list('indicators.figures', {
  open: true,
  columns: {
    name: { kind: 'text', head: true },
    now: { kind: 'own' },
    before: { kind: 'own' },
    trail: { kind: 'own' },
  },
})

/** Who is counted in one figure. */
export const rowList = list('indicators.rows', {
  columns: {
    name: { kind: 'person', head: true },
    part: { kind: 'own' },
    n: { kind: 'own' },
  },
})
