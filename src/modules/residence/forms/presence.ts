import { choice, day, form, tick, time } from '../../../kernel/form.ts'
import { NOTED } from '../rules.ts'

/** Where she is now, when it is no leave: back in the house, in hospital, nobody knows. Never which hospital (domain.md 8.3). */
export const presenceForm = form('residence.presence', {
  to: choice(NOTED, { group: 'presence' }),
  earlier: tick(),
  on: day({ start: 'today', when: { earlier: true } }),
  time: time({ when: { earlier: true } }),
})
