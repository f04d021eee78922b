import { sql } from 'kysely'
import type { Indicator } from '../indicator.ts'

export const i25: Indicator = {
  no: 25,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Kembali ke keadaan lama',
      how: 'diceritakan beliau ÷ terjangkau dan ditanya; dihitung tanpa nama',
      of: 'jawaban pada kontak tindak lanjut, sebulan utuh',
      from: 'hitungan bulanan tanpa nama; tidak tersimpan pada berkas siapa pun',
      none: 'Tidak ada yang ditanya tentang hal ini pada masa ini.',
    },
    en: {
      name: 'Back to what was',
      how: 'told by her ÷ reached and asked; counted without a name',
      of: 'answers in contacts of after-care, by whole months',
      from: 'a monthly count without names; it stands in nobody’s file',
      none: 'Nobody was asked about this in this period.',
    },
  },
  // by the one who opens what she told about her safety anyway: of a small month the number itself could name her
  whole: ['head'],
  own: [],
  stays: true,
  figures: [
    {
      unit: 'percent',
      fold: 'ratio',
      scale: 100,
      rows: sql`
      select null::uuid as case_id, null::text as part, y.told as n, y.asked as d
        from told_again y where y.month_on between p.from_on and p.until_on`,
    },
  ],
}
