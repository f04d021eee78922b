import { choice, choices, day, form, line, lines, tick, yesNo } from '../../../kernel/form.ts'

/** Papers of a child that are there; what is not named is still to be got (domain.md 7.10). */
export const CHILD_PAPERS = ['birth_certificate', 'kia', 'growth_card', 'health_insurance'] as const
export const FATHERS = ['known', 'unknown', 'died', 'prefers_not'] as const
export const SCHOOLS = ['not_yet', 'paud', 'school', 'out_of_school'] as const
export const CHILD_SLEEPS = ['with_her', 'own_bed', 'elsewhere'] as const

const people = { max: 6, each: 120, optional: true, hint: true } as const

/**
 * A child who comes with her mother is a person of her own (domain.md 7.10): who she is, where she sleeps, who may fetch her and who may not,
 * her papers, her school, who looks after her during class. Her health stands with the nurse.
 */
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
    papers: choices(CHILD_PAPERS, { optional: true, hint: true }),
    father: choice(FATHERS, { optional: true }),
    fatherMayTake: yesNo({ optional: true, when: { father: 'known' } }),
    school: choice(SCHOOLS, { optional: true }),
    schoolName: line({ max: 120, optional: true, when: { school: ['paud', 'school'] } }),
    carer: line({ max: 120, optional: true, hint: true }),
    motherAgrees: tick({ hint: true }),
  },
  { sealedAs: 'identity', steps: ['papers'] },
)
