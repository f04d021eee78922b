import { choice, count, day, form, id, ids, line, text, tick } from '../../../kernel/form.ts'
import { LSP_RESULTS, ROUNDS } from '../rules.ts'

/** A unit of the curriculum; its place in the order follows from when it was added. */
export const unitForm = form('training.unit', {
  track: id({ short: true }),
  title: line({ max: 80 }),
  lessonHours: count({ min: 1, max: 400 }),
  skkni: line({ max: 160, optional: true, hint: true }),
  isInUse: tick({ start: true }),
})

/** What a class practised: everybody is ticked, one press takes somebody off. */
export const practiceForm = form('training.practice', {
  unitId: id(),
  on: day({ start: 'today' }),
  minutes: count({ min: 1, max: 720 }),
  made: line({ hint: true }),
  caseIds: ids({ min: 1, max: 60 }),
})

export const feedbackForm = form('training.feedback', { said: text({ min: 3, max: 2000 }) }, { sealedAs: 'display' })

/** One rating of a unit; its marks follow the rubric of the track. */
export const ratingForm = form('training.rating', {
  unitId: id(),
  round: choice(ROUNDS, { start: 'final' }),
  heldOn: day({ start: 'today' }),
  made: line({ hint: true }),
})

/** She is registered with a certification body outside. */
export const lspForm = form('training.lsp', {
  lsp: line({ max: 120, hint: true }),
  scheme: line({ max: 120, hint: true }),
  registeredOn: day({ start: 'today' }),
  heldOn: day({ optional: true }),
})

/** What it said. */
export const lspResultForm = form('training.lspResult', {
  heldOn: day({ start: 'today' }),
  result: choice(LSP_RESULTS, { group: 'lsp' }),
  number: line({ max: 60, when: { result: 'competent' } }),
  validUntil: day({ when: { result: 'competent' } }),
})
