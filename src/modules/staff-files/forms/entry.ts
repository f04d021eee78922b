import { choice, count, day, form, id, line } from '../../../kernel/form.ts'
import { CERTIFICATES, LEAVES } from '../rules.ts'

export const postingForm = form('staff_files.posting', {
  what: line({ max: 120, hint: true }),
  number: line({ max: 60, optional: true }),
  fromOn: day(),
  untilOn: day({ optional: true, hint: true }),
})

export const certificateForm = form('staff_files.certificate', {
  sort: choice(CERTIFICATES),
  what: line({ max: 120 }),
  number: line({ max: 60, optional: true }),
  fromOn: day(),
  untilOn: day({ optional: true, hint: true }),
})

export const trainingForm = form('staff_files.training', {
  what: line({ max: 120, hint: true }),
  fromOn: day(),
  untilOn: day({ optional: true }),
  hours: count({ min: 1, max: 2000, optional: true }),
  number: line({ max: 60, optional: true, hint: true }),
})

export const leaveForm = form('staff_files.leave', {
  sort: choice(LEAVES, { start: 'annual' }),
  what: line({ max: 120, hint: true }),
  fromOn: day(),
  untilOn: day(),
  coveredBy: id({ optional: true }),
})

export const endForm = form('staff_files.end', { untilOn: day({ start: 'today' }) })
