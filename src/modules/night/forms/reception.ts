import { choice, count, form, id, line, text } from '../../../kernel/form.ts'
import { TRIAGE } from '../../screening/triage.ts'

const of = <Q extends 'injury' | 'suicidal_thought' | 'pursuer'>(question: Q) =>
  choice(Object.keys(TRIAGE[question]) as (keyof (typeof TRIAGE)[Q] & string)[], { group: `triage.${question}` }) // the table's own keys

/** The least that is asked at night: what she is called, three of the first safety questions (F06), a bed. */
export const receptionForm = form('night.reception', {
  callName: line({ max: 60, hint: true }),
  age: count({ max: 99, optional: true, hint: true }),
  injury: of('injury'),
  suicidal_thought: of('suicidal_thought'),
  pursuer: of('pursuer'),
  bedId: id(),
  note: text({ max: 1000, optional: true, hint: true }),
})
