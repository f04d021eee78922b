import { choice, count, day, form, part, text } from '../../../kernel/form.ts'
import { CHANNELS, MARKS } from '../rules.ts'

export const openForm = form('survey.open', { until: day({ hint: true }) })

const mark = () => choice(MARKS, { start: 'skip', group: 'mark' })

/** Sheets to be filled in by hand, each with its number; after those that were printed before it goes on. */
export const printForm = form('survey.print', {
  sheets: count({ min: 1, max: 60, start: 20 }),
  firstNo: count({ min: 1, max: 999, start: 1, hint: true }),
})

/** One sheet, as it lies on the table: its number, eleven marks, and a word if there is one. */
export const sheetForm = form('survey.sheet', {
  channel: choice(CHANNELS, { start: 'paper' }),
  sheetNo: count({ min: 1, max: 999, hint: true }),
  service: part(
    {
      requirements: mark(),
      procedure: mark(),
      time: mark(),
      cost: mark(),
      product: mark(),
      competence: mark(),
      conduct: mark(),
      complaints: mark(),
      facilities: mark(),
    },
    { steps: ['competence'] },
  ),
  house: part({ comfort: mark(), safety: mark() }),
  words: text({ max: 500, rows: 2, optional: true, hint: true }),
})

export const answerForm = form('survey.answer', { words: text({ max: 600, rows: 3, hint: true }) })
