import { choice, form, text } from '../../../kernel/form.ts'

export const RISKS = ['low', 'medium', 'high', 'emergency'] as const

/** Her risk rated anew; the command that takes it is the case's. */
export const riskForm = form('assessments.risk', {
  level: choice(RISKS, { group: 'risk' }),
  reason: text({ rows: 2, when: { level: '*' } }),
})
