import { choice, count, form, line, part, text } from '../../../kernel/form.ts'
import { SLEPT, TRIAGE, type TriageQuestion } from '../triage.ts'

const PREGNANT = { pregnancy: ['early', 'late', 'danger_signs'] }

/** One of the answers that the table of dangers has to a question. */
const of = <Q extends TriageQuestion>(question: Q) =>
  choice(Object.keys(TRIAGE[question]) as (keyof (typeof TRIAGE)[Q] & string)[], { group: `triage.${question}` }) // the table's own keys

/** The first safety questions (F06). A question without an answer was not asked yet; she need not answer any. */
export const triageForm = form(
  'screening.triage',
  {
    answers: part(
      {
        injury: of('injury'),
        suicidal_thought: of('suicidal_thought'),
        pregnancy: of('pregnancy'),
        weeks: count({ max: 45, optional: true, when: PREGNANT }),
        child_with_her: of('child_with_her'),
        pursuer: of('pursuer'),
        weapon: of('weapon'),
        drugs: of('drugs'),
        infectious_symptoms: of('infectious_symptoms'),
        minor: of('minor'),
      },
      { steps: ['pursuer'] },
    ),
    slept: choice(SLEPT, { optional: true }),
    tonight: line({ max: 200, optional: true }),
    note: text({ max: 2000, optional: true }),
  },
  { sealedAs: 'safety' },
)
