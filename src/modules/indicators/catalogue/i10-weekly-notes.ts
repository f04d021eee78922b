import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i10: Indicator = {
  no: 10,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Catatan mingguan',
      how: 'orang-minggu dengan catatan ÷ orang-minggu',
      of: 'minggu pelaksanaan setiap orang yang berakhir pada masa ini',
      from: 'catatan kegiatan',
      none: 'Tidak ada minggu pelaksanaan yang berakhir pada masa ini.',
    },
    en: {
      name: 'Weekly notes',
      how: 'weeks of a woman with a note ÷ weeks',
      of: 'weeks of intervention of each woman that ended in this period',
      from: 'notes',
      none: 'No week of intervention ended in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select s.case_id, null::text as part, exists (select from noted_days n
               where n.centre_id = s.centre_id and n.case_id = s.case_id and n.happened_on between s.began + 7 * w.k and s.began + 7 * w.k + 6)::int as n, 1 as d
        from (select e.centre_id, e.case_id, min((e.at at time zone p.zone)::date) as began
                from stage_days e where e.to_stage = 'intervention' group by e.centre_id, e.case_id) s
        join cases c on c.centre_id = s.centre_id and c.case_id = s.case_id
        cross join lateral generate_series(greatest(0, (p.from_on - s.began - 6 + 6) / 7), (p.until_on - s.began - 6) / 7) w (k)
       where s.began <= p.until_on - 6 and s.began + 7 * w.k + 6 between p.from_on and p.until_on
         and (c.closed_on is null or c.closed_on >= s.began + 7 * w.k + 6)`,
    },
  ],
}
