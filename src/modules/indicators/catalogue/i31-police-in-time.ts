import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i31: Indicator = {
  no: 31,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Laporan 3 × 24 jam tepat',
      how: 'disampaikan tepat waktu ÷ wajib disampaikan',
      of: 'kewajiban lapor ke kepolisian yang jatuh tempo pada masa ini',
      from: 'kejadian',
      none: 'Tidak ada yang wajib dilaporkan pada masa ini.',
    },
    en: {
      name: 'Reported within 3 × 24 hours',
      how: 'told in time ÷ must be told',
      of: 'duties to tell the police that were due in this period',
      from: 'incidents',
      none: 'Nothing had to be reported in this period.',
    },
  },
  whole: LEAD,
  own: [],
  list: '/kejadian',
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select null::uuid as case_id, null::text as part, (t.told_at is not null and t.told_at <= t.due_at)::int as n, 1 as d
        from told_in_time t
       where t.whom = 'police' and (t.due_at at time zone p.zone)::date between p.from_on and p.until_on`,
    },
  ],
}
