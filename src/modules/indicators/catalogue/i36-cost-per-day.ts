import type { Indicator } from '../indicator.ts'

export const i36: Indicator = {
  no: 36,
  chapter: 'money',
  state: 'not_recorded',
  words: {
    id: {
      name: 'Biaya per orang-hari',
      how: 'realisasi ÷ hari-tempat-tidur',
      of: 'belanja; malam yang terisi',
      from: 'belanja; kamar',
      none: 'Realisasi belanja belum dicatat; yang ada baru rencananya.',
    },
    en: {
      name: 'Cost per woman and day',
      how: 'spent ÷ nights',
      of: 'spending; nights taken',
      from: 'spending; rooms',
      none: 'What is spent is written down nowhere yet; there is the plan alone.',
    },
  },
}
