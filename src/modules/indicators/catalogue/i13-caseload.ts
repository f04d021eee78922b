import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i13: Indicator = {
  no: 13,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Beban kasus',
      how: 'kasus terbuka dan tindak lanjut ÷ pekerja sosial',
      of: 'kasus yang pada akhir masa masih dilayani atau ditindaklanjuti',
      from: 'penerima manfaat; peran pengguna',
      none: 'Tidak ada pekerja sosial pada akhir masa ini.',
    },
    en: {
      name: 'Caseload',
      how: 'open cases and after-care ÷ social workers',
      of: 'cases that were in service or in after-care at the end of the period',
      from: 'cases; roles',
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
      select c.case_id, null::text as part, 1 as n, 0 as d
        from cases c
       where c.admitted_on <= p.until_on
         and (c.closed_on is null or c.closed_on > p.until_on or c.state = 'aftercare'
              or exists (select from ended_aftercare e where e.centre_id = c.centre_id and e.case_id = c.case_id and e.ended_on > p.until_on))
      union all
      select null::uuid as case_id, null::text as part, 0 as n, 1 as d
        from (select distinct g.person_id from role_grants g
               where g.role = 'social_worker' and g.acts_for is null and (g.from_at at time zone p.zone)::date <= p.until_on
                 and (g.until_at is null or (g.until_at at time zone p.zone)::date > p.until_on)) w`,
    },
  ],
}
