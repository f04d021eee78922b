import type { Indicator } from '../indicator.ts'

export const i17: Indicator = {
  no: 17,
  chapter: 'change',
  state: 'sealed',
  words: {
    id: {
      name: 'Skrining jiwa positif ditindak',
      how: 'SRQ ≥ 6 dengan tindak lanjut ≤ 7 hari ÷ SRQ ≥ 6',
      of: 'pengisian SRQ-20',
      from: 'instrumen',
      none: 'Skor setiap orang tersimpan tertutup dan hanya dibuka oleh timnya; rumah belum menjumlahkannya.',
    },
    en: {
      name: 'Positive screening followed up',
      how: 'SRQ ≥ 6 followed up within 7 days ÷ SRQ ≥ 6',
      of: 'takings of SRQ-20',
      from: 'instruments',
      none: 'The score of each woman stands sealed and is opened by her team alone; the house does not add them up yet.',
    },
  },
}
