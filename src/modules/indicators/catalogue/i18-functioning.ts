import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i18: Indicator = {
  no: 18,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Keberfungsian',
      how: 'skala rumah naik sejak pengisian pertama ÷ diisi lagi; rata-rata selisih (Δ) tidak dihitung, karena skor tetap tertutup; selisih kecil bisa kebetulan',
      of: 'pengisian terakhir setiap orang pada masa ini, di samping yang pertama',
      from: 'instrumen; hanya arahnya, tanpa skor',
      none: 'Tidak ada skala keberfungsian yang diisi lagi pada masa ini.',
    },
    en: {
      name: 'Functioning',
      how: 'house scale up since the first taking ÷ taken again; the mean difference (Δ) is not reckoned, as scores stay sealed; a small difference may be chance',
      of: 'the last taking of each woman in this period, beside her first',
      from: 'instruments; the direction alone, without a score',
      none: 'No scale of functioning was taken again in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select k.case_id, k.direction as part, (k.direction = 'up')::int as n, 1 as d
        from (select distinct on (k.centre_id, k.case_id) k.case_id, k.direction from compared_instruments k
               where k.instrument = 'keberfungsian' and k.taken_on between p.from_on and p.until_on
               order by k.centre_id, k.case_id, k.taken_on desc, k.finished_at desc) k`,
    },
    {
      unit: 'percent',
      fold: 'share',
      words: { id: 'Matriks Kemandirian naik', en: 'self-sufficiency matrix up' },
      rows: sql`
      select k.case_id, k.direction as part, (k.direction = 'up')::int as n, 1 as d
        from (select distinct on (k.centre_id, k.case_id) k.case_id, k.direction from compared_instruments k
               where k.instrument = 'kemandirian' and k.taken_on between p.from_on and p.until_on
               order by k.centre_id, k.case_id, k.taken_on desc, k.finished_at desc) k`,
    },
  ],
}
