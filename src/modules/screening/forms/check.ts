import { choice, day, form, line, part } from '../../../kernel/form.ts'

export const CRITERIA = [
  'recommendation',
  'willing_to_stay',
  'fit_for_class',
  'no_legal_process',
  'family_informed',
] as const
export type CriterionCode = (typeof CRITERIA)[number]
export const CRITERION_RESULTS = ['met', 'unmet', 'unknown', 'not_needed'] as const
/** Papers that somebody can hold in her hands. */
export const PAPERS = ['id_card', 'birth_certificate', 'family_card'] as const

const criterion = <C extends CriterionCode>(code: C) =>
  part({
    result: choice(CRITERION_RESULTS, { start: 'unknown', label: `criteria.${code}` }),
    source: line({ optional: true, label: 'source' }),
  })
const seen = day({ optional: true })

/** What was really seen: birth dates on papers, and each other criterion with its source. */
export const checkForm = form('screening.check', {
  papers: part({ id_card: seen, birth_certificate: seen, family_card: seen }),
  criteria: part({
    recommendation: criterion('recommendation'),
    willing_to_stay: criterion('willing_to_stay'),
    fit_for_class: criterion('fit_for_class'),
    no_legal_process: criterion('no_legal_process'),
    family_informed: criterion('family_informed'),
  }),
})
