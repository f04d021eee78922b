import type { Indicator } from '../indicator.ts'

export const i34: Indicator = {
  no: 34,
  chapter: 'money',
  state: 'not_recorded',
  words: {
    id: {
      name: 'Karya dipamerkan dan terjual',
      how: 'buah; rupiah; per orang',
      of: 'karya',
      from: 'karya dan pameran',
      none: 'Karya dan penjualannya punya bukunya sendiri; jumlahnya belum diambil ke sini.',
    },
    en: {
      name: 'Works shown and sold',
      how: 'pieces; rupiah; per woman',
      of: 'works',
      from: 'works and exhibitions',
      none: 'Works and their sales have a book of their own; their sum is not taken here yet.',
    },
  },
}
