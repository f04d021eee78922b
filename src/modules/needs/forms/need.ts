import { choice, count, day, form, ids, line, part, rupiah, text } from '../../../kernel/form.ts'
import { DECISIONS, NEED_KINDS, SOURCES } from '../rules.ts'

/** A thing is named, nobody is: who needs it is chosen among the women, and why is sealed. */
export const askForm = form('needs.ask', {
  kind: choice(NEED_KINDS),
  what: line({ max: 120, hint: true }),
  who: part({
    womenCount: count({ min: 1, max: 500 }),
    caseIds: ids({ optional: true, hint: true }),
  }),
  money: part({
    costRupiah: rupiah({ min: 0 }),
    source: choice(SOURCES),
  }),
  neededBy: day({ optional: true }),
  why: text({ max: 1500, rows: 3, hint: true }),
})

export const decideForm = form('needs.decide', {
  decision: choice(DECISIONS),
  words: text({ max: 1000, rows: 3, hint: true }),
})

export const fulfilForm = form('needs.fulfil', {
  on: day({ start: 'today' }),
  spentRupiah: rupiah({ min: 0, optional: true }),
})
