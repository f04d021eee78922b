import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i12: Indicator = {
  no: 12,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Orang per pekerja sosial',
      how: 'rata-rata penghuni ÷ pekerja sosial',
      of: 'malam yang terisi pada masa ini; pekerja sosial pada akhir masa',
      from: 'kamar; peran pengguna',
      none: 'Tidak ada pekerja sosial pada akhir masa ini.',
    },
    en: {
      name: 'Women per social worker',
      how: 'mean residents ÷ social workers',
      of: 'nights taken in this period; social workers at its end',
      from: 'rooms; roles',
      none: 'There was no social worker at the end of this period.',
    },
  },
  whole: LEAD,
  own: [],
  figures: [
    {
      unit: 'ratio',
      fold: 'ratio',
      rows: sql`
      select null::uuid as case_id, null::text as part,
             (least(coalesce(b.until_on, p.until_on + 1), p.until_on + 1) - greatest(b.from_on, p.from_on))::float8 / (p.until_on - p.from_on + 1) as n, 0 as d
        from taken_beds b
       where b.from_on <= p.until_on and (b.until_on is null or b.until_on > p.from_on)
      union all
      select null::uuid as case_id, null::text as part, 0 as n, 1 as d
        from (select distinct g.person_id from role_grants g
               where g.role = 'social_worker' and g.acts_for is null and (g.from_at at time zone p.zone)::date <= p.until_on
                 and (g.until_at is null or (g.until_at at time zone p.zone)::date > p.until_on)) w`,
    },
  ],
}
