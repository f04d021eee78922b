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
      none: 'Realisasi belanja belum dicatat; yang ada baru rencananya.',
    },
    en: {
      name: 'Absorption',
      how: 'spent ÷ ceiling of the budget',
      of: 'the budget of the year',
      from: 'spending',
      none: 'What is spent is written down nowhere yet; there is the plan alone.',
    },
  },
}
