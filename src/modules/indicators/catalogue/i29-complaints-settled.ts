import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i29: Indicator = {
  no: 29,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Pengaduan selesai',
      how: 'dijawab ≤ 14 hari ÷ pengaduan',
      of: 'pengaduan atas keputusan yang hari ke-14-nya jatuh pada masa ini; suara yang melewati pimpinan rumah tidak dihitung di sini',
      from: 'pengaduan',
      none: 'Tidak ada pengaduan yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Complaints settled',
      how: 'answered within 14 days ÷ complaints',
      of: 'complaints about a decision whose 14th day lies in this period; voices that go past the leaders are not counted here',
      from: 'complaints',
      none: 'No complaint was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select k.case_id, null::text as part, (k.answered_on is not null and k.answered_on <= k.received_on + 14)::int as n, 1 as d
        from answered_complaints k
       where k.received_on + 14 between p.from_on and p.until_on`,
    },
  ],
}
