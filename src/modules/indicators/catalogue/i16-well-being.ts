import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i16: Indicator = {
  no: 16,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Perubahan kesejahteraan',
      how: 'WHO-5 naik ≥ 10 poin sejak pengisian pertama ÷ diisi lagi; rata-rata selisih (Δ) tidak dihitung, karena skor tetap tertutup',
      of: 'pengisian WHO-5 terakhir setiap orang pada masa ini, di samping yang pertama',
      from: 'instrumen; hanya arahnya, tanpa skor',
      none: 'Tidak ada WHO-5 yang diisi lagi pada masa ini.',
    },
    en: {
      name: 'Change in well-being',
      how: 'WHO-5 up by 10 points or more since the first taking ÷ taken again; the mean difference (Δ) is not reckoned, as scores stay sealed',
      of: 'the last WHO-5 of each woman in this period, beside her first',
      from: 'instruments; the direction alone, without a score',
      none: 'No WHO-5 was taken again in this period.',
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
               where k.instrument = 'who-5' and k.taken_on between p.from_on and p.until_on
               order by k.centre_id, k.case_id, k.taken_on desc, k.finished_at desc) k`,
    },
  ],
}
