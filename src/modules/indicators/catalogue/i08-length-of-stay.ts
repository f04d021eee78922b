import { sql } from 'kysely'
import { type Indicator, OFFICE, WORKER } from '../indicator.ts'

export const i08: Indicator = {
  no: 8,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Lama tinggal',
      how: 'median hari dari datang sampai selesai, menurut cara selesai',
      of: 'orang yang selesai layanan pada masa ini',
      from: 'selesai layanan',
      none: 'Tidak ada yang selesai layanan pada masa ini.',
    },
    en: {
      name: 'Length of stay',
      how: 'median days from arrival to the end, by how it ended',
      of: 'women whose service ended in this period',
      from: 'ends of service',
      none: 'Nobody’s service ended in this period.',
    },
  },
  whole: OFFICE,
  own: WORKER,
  figures: [
    {
      unit: 'days',
      fold: 'median',
      rows: sql`
      select e.case_id, e.exit_kind as part, e.effective_on - c.admitted_on as n, 1 as d
        from ended_stays e
        join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
       where e.effective_on between p.from_on and p.until_on and c.admitted_on is not null`,
    },
    {
      unit: 'days',
      fold: 'mean',
      words: { id: 'rata-rata', en: 'mean' },
      rows: sql`
      select e.case_id, e.exit_kind as part, e.effective_on - c.admitted_on as n, 1 as d
        from ended_stays e
        join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
       where e.effective_on between p.from_on and p.until_on and c.admitted_on is not null`,
    },
  ],
}
