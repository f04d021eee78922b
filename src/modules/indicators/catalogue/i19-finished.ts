import { sql } from 'kysely'
import { type Indicator, OFFICE, WORKER } from '../indicator.ts'

export const i19: Indicator = {
  no: 19,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Lulus',
      how: 'lulus dan mandiri lebih dini ÷ semua yang selesai',
      of: 'orang yang selesai layanan pada masa ini',
      from: 'selesai layanan',
      none: 'Tidak ada yang selesai layanan pada masa ini.',
    },
    en: {
      name: 'Finished',
      how: 'finished or on her own earlier ÷ all ends',
      of: 'women whose service ended in this period',
      from: 'ends of service',
      none: 'Nobody’s service ended in this period.',
    },
  },
  whole: OFFICE,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select e.case_id, e.exit_kind as part, (e.exit_kind in ('LULUS', 'MANDIRI_DINI'))::int as n, 1 as d
        from ended_stays e
       where e.effective_on between p.from_on and p.until_on`,
    },
  ],
}
