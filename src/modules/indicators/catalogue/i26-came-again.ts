import { sql } from 'kysely'
import { type Indicator, OFFICE, WORKER } from '../indicator.ts'

export const i26: Indicator = {
  no: 26,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Masuk kembali',
      how: 'datang lagi ≤ 12 bulan ÷ yang selesai',
      of: 'orang yang genap 12 bulan sejak selesai layanan pada masa ini',
      from: 'selesai layanan; penerima manfaat',
      none: 'Tidak ada yang genap 12 bulan sejak selesai pada masa ini.',
    },
    en: {
      name: 'Came again',
      how: 'admitted again within 12 months ÷ ended',
      of: 'women whose service ended 12 months before in this period',
      from: 'ends of service; cases',
      none: 'Nobody’s service ended 12 months before this period.',
    },
  },
  whole: OFFICE,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select e.case_id, null::text as part, exists (select from cases a
               where a.centre_id = c.centre_id and a.client_id = c.client_id and a.case_id <> c.case_id
                 and a.admitted_on > e.effective_on and a.admitted_on <= (e.effective_on + interval '12 months')::date)::int as n, 1 as d
        from ended_stays e
        join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
       where (e.effective_on + interval '12 months')::date between p.from_on and p.until_on`,
    },
  ],
}
