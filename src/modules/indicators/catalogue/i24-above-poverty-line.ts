import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i24: Indicator = {
  no: 24,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Di atas garis kemiskinan',
      how: 'pendapatan per orang di rumahnya di atas garis ÷ terjangkau dan dihitung',
      of: 'kontak terakhir setiap bulan tindak lanjut pada masa ini',
      from: 'tindak lanjut; garis kemiskinan provinsi',
      none: 'Tidak ada pendapatan yang dihitung pada masa ini.',
    },
    en: {
      name: 'Above the poverty line',
      how: 'income per head of her household above the line ÷ reached and reckoned',
      of: 'the last contact of each month of after-care in this period',
      from: 'after-care; poverty line of the province',
      none: 'No income was reckoned in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select k.case_id, 'month_' || k.month as part, k.is_above_line::int as n, 1 as d
        from (select distinct on (k.centre_id, k.case_id, k.month) k.centre_id, k.case_id, k.month, k.work, k.is_above_line
                from made_contacts k where k.happened_on between p.from_on and p.until_on and k.month is not null and k.is_reached and k.is_above_line is not null
               order by k.centre_id, k.case_id, k.month, k.happened_on desc, k.recorded_at desc) k`,
    },
  ],
}
