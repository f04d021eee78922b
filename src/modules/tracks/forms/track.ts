import { count, form, line, lines, tick } from '../../../kernel/form.ts'
import { USUAL_HOURS } from '../rules.ts'

/** A track as the centre writes it; units are written beside it. */
export const trackForm = form('tracks.track', {
  nameId: line({ max: 60 }),
  nameEn: line({ max: 60 }),
  lessonHours: count({ min: 1, max: 2000, start: USUAL_HOURS }),
  criteria: lines({ max: 20, each: 90, rows: 6, optional: true, hint: true }),
  isOffered: tick({ start: true, hint: true }),
})
