import type { Indicator } from '../indicator.ts'

export const i33: Indicator = {
  no: 33,
  chapter: 'money',
  state: 'not_recorded',
  words: {
    id: {
      name: 'Serapan',
      how: 'realisasi ÷ pagu DPA',
      of: 'anggaran tahun ini',
      from: 'belanja',
      none: 'Yang dibayar dan pagunya ada di halaman Belanja, Serapan; angkanya belum diambil ke sini.',
    },
    en: {
      name: 'Absorption',
      how: 'spent ÷ ceiling of the budget',
      of: 'the budget of the year',
      from: 'spending',
      none: 'What is spent stands beside its ceiling on the page of absorption; it is not taken here yet.',
    },
  },
}
