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

/** Sessions, with who was there and how: by day, so that the one that is wrong is found. */
export const dayList = list('indicators.days', {
  columns: {
    name: { kind: 'person', head: true },
    on: { kind: 'day' },
    what: { kind: 'text' },
    part: { kind: 'own' },
    n: { kind: 'own' },
  },
})

/** What is counted and is nobody: beds, partners, and works with their day. */
export const thingList = list('indicators.things', {
  columns: { what: { kind: 'text', head: true }, n: { kind: 'own' } },
})
export const soldList = list('indicators.sold', {
  columns: { what: { kind: 'text', head: true }, on: { kind: 'day' }, n: { kind: 'own' } },
})

/** Who is counted in one figure. */
export const rowList = list('indicators.rows', {
  columns: {
    name: { kind: 'person', head: true },
    part: { kind: 'own' },
    n: { kind: 'own' },
  },
})
