import { day, form, line, lines, text } from '../../../kernel/form.ts'

/** Another institution says that it takes her: by whom, on which letter (domain.md 4.4, ALIH_LEMBAGA). */
export const acceptForm = form('serviceReferrals.accept', {
  on: day({ start: 'today' }),
  letterNo: line({ max: 80 }),
  by: line({ max: 160, hint: true }),
  said: text({ max: 2000, rows: 2, optional: true }),
})

/** What goes with her: of who she is what was ticked when she was referred; beside it what is written here, and copies on paper. */
export const packetForm = form('serviceReferrals.packet', {
  summary: text({ min: 3, max: 4000, rows: 6, hint: true }),
  enclosures: lines({ max: 12, each: 160, optional: true, hint: true }),
})
