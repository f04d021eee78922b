import { choice, count, type DraftOf, form, line, part } from '../../../kernel/form.ts'
import { OWNERS, ZONES } from '../rules.ts'

const some = (max: number) => line({ max, optional: true })

/** The house as letters and rules know it; ages and length of a programme begin as the paper has them (P24). */
export const profileForm = form(
  'centres.profile',
  {
    name: line({ max: 120 }),
    shortName: line({ max: 40, hint: true }),
    ownerKind: choice(OWNERS, { start: 'province', group: 'owner' }),
    timeZone: choice(ZONES, { start: 'Asia/Jakarta', group: 'zone' }),
    capacity: count({ min: 1, max: 1000, start: 40 }),
    minAge: count({ min: 18, max: 100, start: 20 }),
    maxAge: count({ min: 18, max: 100, start: 35 }),
    programmeDays: count({ min: 7, max: 1000, start: 180 }),
    letterhead: part(
      {
        pemda: some(160),
        dinas: some(160),
        unit: some(160),
        alamat: some(240),
        kota: line({ max: 80 }),
        telepon: some(60),
        surel: some(120),
        /** on envelopes and letters that may be seen (domain.md 7.12) */
        alamatNetral: line({ max: 240, optional: true, hint: true }),
      },
      { steps: ['kota'] },
    ),
  },
  { steps: ['capacity', 'letterhead'] },
)

/** The profile as it is typed: a half-typed number is not lost. */
export type ProfileText = DraftOf<typeof profileForm>
