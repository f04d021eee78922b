import type { Indicator } from '../indicator.ts'

export const i16: Indicator = {
  no: 16,
  chapter: 'change',
  state: 'sealed',
  words: {
    id: {
      name: 'Perubahan kesejahteraan',
      how: 'rata-rata selisih WHO-5; naik ≥ 10',
      of: 'dua kali pengisian WHO-5',
      from: 'instrumen',
      none: 'Skor setiap orang tersimpan tertutup dan hanya dibuka oleh timnya; rumah belum menjumlahkannya.',
    },
    en: {
      name: 'Change in well-being',
      how: 'mean difference of WHO-5; up by 10 or more',
      of: 'two takings of WHO-5',
      from: 'instruments',
      none: 'The score of each woman stands sealed and is opened by her team alone; the house does not add them up yet.',
    },
  },
}
