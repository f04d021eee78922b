import { choice, day, form, line, tick, time } from '../../../kernel/form.ts'
import { CAME_AS, DIRECTIONS, ENDED_AS, EXPECTED, PURPOSES } from '../rules.ts'

/** Whoever comes, known or not, asked for somebody or not: the same questions, and the same answer. */
export const visitForm = form('gate.visit', {
  name: line({ max: 120 }),
  contact: line({ max: 60, optional: true, hint: true }),
  purpose: choice(PURPOSES, { start: 'seeking', group: 'purpose' }),
  whom: line({ max: 160, optional: true, hint: true }),
  items: line({ max: 200, optional: true }),
  idSeen: tick({}),
})

/** Whoever was announced stands there: who he says he is, as of any other visitor. */
export const cameForm = form('gate.came', {
  name: line({ max: 120, hint: true }),
  contact: line({ max: 60, optional: true }),
  items: line({ max: 200, optional: true }),
  idSeen: tick({}),
})

export const expectedForm = form('gate.expected', {
  kind: choice(EXPECTED, { group: 'expected' }),
  on: day({ start: 'today' }),
  time: time(),
  who: line({ max: 160, hint: true }),
  where: line({ max: 160, optional: true, hint: true }),
})

export const passForm = form('gate.pass', {
  number: line({ max: 20, hint: true }),
  direction: choice(DIRECTIONS, { start: 'out' }),
})

/** A thing with its label: from whom, what it is; later to whom it went. */
export const thingForm = form('gate.thing', {
  number: line({ max: 20, hint: true }),
  cameAs: choice(CAME_AS, { group: 'came_as' }),
  from: line({ max: 120, hint: true }),
  items: line({ max: 200 }),
})

export const thingEndForm = form('gate.thing_end', {
  endedAs: choice(ENDED_AS, { group: 'ended_as' }),
  to: line({ max: 120, hint: true }),
})
