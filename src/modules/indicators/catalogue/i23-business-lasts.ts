import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i23: Indicator = {
  no: 23,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Usaha bertahan',
      how: 'usaha berjalan ÷ lulus dengan alat usaha dan terjangkau',
      of: 'kontak terakhir setiap bulan tindak lanjut pada masa ini',
      from: 'tindak lanjut; alat usaha',
      none: 'Tidak ada pemilik alat usaha yang terjangkau pada masa ini.',
    },
    en: {
      name: 'Business lasts',
      how: 'business running ÷ finished with a kit and reached',
      of: 'the last contact of each month of after-care in this period',
      from: 'after-care; kits',
      none: 'No owner of a kit was reached in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select k.case_id, 'month_' || k.month as part, (k.work = 'business_running')::int as n, 1 as d
        from (select distinct on (k.centre_id, k.case_id, k.month) k.centre_id, k.case_id, k.month, k.work, k.is_above_line
                from made_contacts k where k.happened_on between p.from_on and p.until_on and k.month is not null and k.is_reached and k.work is not null
               order by k.centre_id, k.case_id, k.month, k.happened_on desc, k.recorded_at desc) k
       where exists (select from ended_stays e where e.centre_id = k.centre_id and e.case_id = k.case_id and e.exit_kind = 'LULUS')
         and exists (select from handed_kits h where h.centre_id = k.centre_id and h.case_id = k.case_id)`,
    },
  ],
}
