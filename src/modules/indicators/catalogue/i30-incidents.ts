import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i30: Indicator = {
  no: 30,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Kejadian',
      how: 'kejadian per 1.000 hari-tempat-tidur, menurut tingkat',
      of: 'kejadian pada masa ini; malam yang terisi',
      from: 'kejadian; kamar',
      none: 'Tidak ada malam yang terisi pada masa ini.',
    },
    en: {
      name: 'Incidents',
      how: 'incidents per 1,000 nights, by level',
      of: 'incidents in this period; nights taken',
      from: 'incidents; rooms',
      none: 'No night was taken in this period.',
    },
  },
  whole: LEAD,
  own: [],
  list: '/kejadian',
  figures: [
    {
      unit: 'per_thousand',
      fold: 'ratio',
      scale: 1000,
      rows: sql`
      select null::uuid as case_id, i.level as part, 1 as n, 0 as d
        from counted_incidents i
       where (i.happened_at at time zone p.zone)::date between p.from_on and p.until_on
      union all
      select null::uuid, null::text, 0, least(coalesce(b.until_on, p.until_on + 1), p.until_on + 1) - greatest(b.from_on, p.from_on)
        from taken_beds b
       where b.from_on <= p.until_on and (b.until_on is null or b.until_on > p.from_on)`,
    },
  ],
}
