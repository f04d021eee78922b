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
      none: 'Biaya per orang per hari ada di halaman Belanja, Serapan; angkanya belum diambil ke sini.',
    },
    en: {
      name: 'Cost per woman and day',
      how: 'spent ÷ nights',
      of: 'spending; nights taken',
      from: 'spending; rooms',
      none: 'The cost of a day stands on the page of absorption; it is not taken here yet.',
    },
  },
}
