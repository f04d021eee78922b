import { choice, form, line } from '../../../kernel/form.ts'

export const FEELS_SAFE = ['yes', 'no', 'cannot_say'] as const

/** What is asked before anything goes on: does she feel safe now, and who is with her. */
export const stayForm = form(
  'flags.stay',
  { feelsSafe: choice(FEELS_SAFE), withHer: line({ max: 120 }) },
  { sealedAs: 'narrative' },
)
