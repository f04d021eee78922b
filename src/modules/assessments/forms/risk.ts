import { choice, form, text } from '../../../kernel/form.ts'
import { RISKS } from '../../cases/stages.ts'

/** Her risk rated anew; the command that takes it is the case's. */
export const riskForm = form('assessments.risk', {
  level: choice(RISKS, { group: 'risk' }),
  reason: text({ rows: 2, when: { level: '*' } }),
})
