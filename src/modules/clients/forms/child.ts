import { choice, day, form, line, lines } from '../../../kernel/form.ts'

export const CHILD_SLEEPS = ['with_her', 'own_bed', 'elsewhere'] as const

const people = { max: 6, each: 120, optional: true, hint: true } as const

/** A child who comes with her mother is a person of her own (domain.md 7.10): who she is, where she sleeps, who may fetch her and who may not. */
export const childForm = form(
  'clients.child',
  {
    fullName: line({ max: 120 }),
    bornOn: day({ optional: true }),
    nik: line({ max: 40, optional: true, digits: true, hint: true }),
    sleeps: choice(CHILD_SLEEPS, { start: 'with_her' }),
    mayFetch: lines(people),
    mustNotFetch: lines(people),
    leftOn: day({ optional: true, hint: true }),
  },
  { sealedAs: 'identity' },
)
