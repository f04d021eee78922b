import type { Indicator } from '../indicator.ts'

export const i25: Indicator = {
  no: 25,
  chapter: 'after',
  state: 'sealed',
  words: {
    id: {
      name: 'Kembali ke keadaan lama',
      how: 'diceritakan beliau ÷ terjangkau',
      of: 'kontak tindak lanjut',
      from: 'tindak lanjut',
      none: 'Yang beliau ceritakan tentang keselamatannya tersimpan tertutup dan tidak dijumlahkan.',
    },
    en: {
      name: 'Back to what was',
      how: 'told by her ÷ reached',
      of: 'contacts of after-care',
      from: 'after-care',
      none: 'What she told about her safety stands sealed and is not added up.',
    },
  },
}
