import { LETTER } from '../../referrals/tests/people.ts'

/** What an office sends with its account. */
export const OFFERED = {
  office: LETTER.office,
  number: '400.9/044/DINSOS/2026',
  datedOn: '2026-01-10',
  subject: 'Permohonan pembinaan',
  fullName: 'Siti Kenanga',
  birthYear: 1999,
  district: 'Tanjung Raja',
  reason: 'Kehilangan pekerjaan dan tempat tinggal.',
  contact: 'Feri Irawan',
  phone: '0711-000111',
} as const
