import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i28: Indicator = {
  no: 28,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Mediasi',
      how: 'kesepakatan yang dijalankan pada hari ke-30 ÷ mediasi; yang belum ditinjau sampai hari itu dihitung belum',
      of: 'mediasi yang hari ke-30-nya jatuh pada masa ini',
      from: 'catatan mediasi dan tinjauannya: yang terakhir sampai hari ke-30',
      none: 'Tidak ada mediasi yang genap 30 hari pada masa ini.',
    },
    en: {
      name: 'Mediation',
      how: 'agreements kept at 30 days ÷ mediations; what nobody looked at by then counts as not kept',
      of: 'mediations whose thirtieth day fell in this period',
      from: 'notes of mediations and the looks at what was agreed: the last by the thirtieth day',
      none: 'No mediation was 30 days old in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select m.case_id, coalesce(m.outcome, 'not_looked') as part, (m.outcome is not distinct from 'kept')::int as n, 1 as d
        from (select distinct on (m.centre_id, m.note_id) m.case_id,
                     case when m.looked_on <= m.happened_on + 30 then m.outcome end as outcome
                from looked_mediations m where m.happened_on + 30 between p.from_on and p.until_on
               order by m.centre_id, m.note_id, (m.looked_on <= m.happened_on + 30) desc nulls last, m.looked_on desc, m.at desc) m`,
    },
  ],
}
