import { sql } from 'kysely'
import { type Indicator, OFFICE, WORKER } from '../indicator.ts'

export const i21: Indicator = {
  no: 21,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Alat usaha tepat waktu',
      how: 'diserahkan paling lambat hari selesai ÷ berhak',
      of: 'orang yang lulus atau mandiri lebih dini pada masa ini',
      from: 'alat usaha; selesai layanan',
      none: 'Tidak ada yang berhak atas alat usaha pada masa ini.',
    },
    en: {
      name: 'Kit in time',
      how: 'handed over by the last day ÷ entitled',
      of: 'women who finished or stood on their own earlier in this period',
      from: 'kits; ends of service',
      none: 'Nobody was entitled to a kit in this period.',
    },
  },
  whole: OFFICE,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select e.case_id, null::text as part, exists (select from handed_kits k
               where k.centre_id = e.centre_id and k.case_id = e.case_id and (k.handed_over_at at time zone p.zone)::date <= e.effective_on)::int as n, 1 as d
        from ended_stays e
       where e.effective_on between p.from_on and p.until_on and e.exit_kind in ('LULUS', 'MANDIRI_DINI')`,
    },
  ],
}
