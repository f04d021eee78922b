import { choice, form, text } from '../../../kernel/form.ts'

export const STAYS = ['yes', 'unsure', 'no'] as const

/** Is she ready for a class of six months? A talk, never a test that she passes or not (P48). */
export const readinessForm = form(
  'screening.readiness',
  {
    herWords: text({ max: 1000, rows: 2 }),
    canStay: choice(STAYS, { optional: true, group: 'stay' }),
    /** what stands in the way, and what would help; may be "nothing": it has to be asked */
    obstacles: text({ max: 2000 }),
  },
  { sealedAs: 'narrative' },
)
