import { choice, day, form, id, line, text, tick, time } from '../../../kernel/form.ts'
import { LEAVE_KINDS, NOTED } from '../rules.ts'

/** Where she is now, when it is no leave: back in the house, in hospital, nobody knows. Never which hospital (domain.md 8.3). */
export const presenceForm = form('residence.presence', {
  to: choice(NOTED, { group: 'presence' }),
  earlier: tick(),
  on: day({ start: 'today', when: { earlier: true } }),
  time: time({ when: { earlier: true } }),
})

/** F25, as it stood on the slip. Of a protected woman where she goes stays with her worker. */
export const leaveForm = form('residence.leave', {
  kind: choice(LEAVE_KINDS, { group: 'leave' }),
  givenBy: id(),
  backOn: day({ start: 'today' }),
  backTime: time({ start: '17.00' }),
  to: line({ max: 120, optional: true }),
  companion: line({ max: 80, optional: true }),
  why: text({ max: 400, rows: 2, optional: true }),
})
