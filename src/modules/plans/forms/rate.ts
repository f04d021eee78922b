import { day, form, ids, text } from '../../../kernel/form.ts'

/** What was seen of a goal; the level is one of the five that were written beforehand, so the screen asks it in her words. */
export const rateForm = form('plans.rate', {
  note: text({ max: 4000, optional: true, start: '', hint: true }),
  ratedOn: day({ optional: true, offScreen: true }),
  noteIds: ids({ max: 20, optional: true, offScreen: true }),
})
