import { choice, choices, form, text, tick } from '../../../kernel/form.ts'

/** What a talk about safety asks. Screening is not diagnosis (domain.md 5.0, rule 1): what she said, and what is done tonight. */
export const talkForm = form(
  'flags.talk',
  {
    said: text({ max: 4000, rows: 3 }),
    means: choice(['none', 'plan', 'plan_and_means', 'unknown'], { group: 'means' }),
    keeps: text({ max: 2000, rows: 2, optional: true }),
    tonight: choices(['near_carer', 'looked_in', 'medicine_kept'], { optional: true, group: 'tonight' }),
    sitsOut: tick({ hint: true }),
  },
  { sealedAs: 'narrative' },
)
