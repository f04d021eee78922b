import type { Indicator } from '../indicator.ts'

export const i18: Indicator = {
  no: 18,
  chapter: 'change',
  state: 'sealed',
  words: {
    id: {
      name: 'Keberfungsian',
      how: 'selisih skala rumah dan Matriks Kemandirian',
      of: 'dua kali pengisian',
      from: 'instrumen',
      none: 'Skor setiap orang tersimpan tertutup dan hanya dibuka oleh timnya; rumah belum menjumlahkannya.',
    },
    en: {
      name: 'Functioning',
      how: 'difference of the house scale and of the self-sufficiency matrix',
      of: 'two takings',
      from: 'instruments',
      none: 'The score of each woman stands sealed and is opened by her team alone; the house does not add them up yet.',
    },
  },
}
