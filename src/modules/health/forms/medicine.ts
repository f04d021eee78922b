import { count, day, form, id, line } from '../../../kernel/form.ts'

/** What came into the stock: a box with its last day. */
export const receiveForm = form('health.receive', {
  name: line({ min: 2, max: 80, hint: true }),
  unit: line({ min: 2, max: 20, start: 'tablet' }),
  amount: count({ min: 1, max: 10_000 }),
  expiresOn: day(),
  least: count({ max: 10_000, start: 0, optional: true, hint: true }),
})

/** One dose out of the stock; the box that expires first is taken first. */
export const doseForm = form('health.dose', {
  medicineId: id(),
  quantity: count({ min: 1, max: 100, start: 1 }),
  how: line({ min: 2, max: 160, hint: true, sealedAs: 'health' }),
})
