import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i11: Indicator = {
  no: 11,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Review tepat waktu',
      how: 'review berikutnya ≤ 30 hari ÷ yang jatuh tempo',
      of: 'hari ke-30 sejak pelaksanaan dimulai atau sejak review terakhir, bila jatuh pada masa ini',
      from: 'pembahasan',
      none: 'Tidak ada review yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Review in time',
      how: 'next review within 30 days ÷ due',
      of: 'the 30th day since intervention began or since a review, where it lies in this period',
      from: 'conferences',
      none: 'No review was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select a.case_id, null::text as part, exists (select from held_reviews r
               where r.centre_id = a.centre_id and r.case_id = a.case_id and r.held_on > a.anchor and r.held_on <= a.anchor + 30)::int as n, 1 as d
        from (select e.centre_id, e.case_id, min((e.at at time zone p.zone)::date) as anchor
                from stage_days e where e.to_stage = 'intervention' group by e.centre_id, e.case_id
              union select h.centre_id, h.case_id, h.held_on from held_reviews h) a
        join cases c on c.centre_id = a.centre_id and c.case_id = a.case_id
       where a.anchor + 30 between p.from_on and p.until_on and (c.closed_on is null or c.closed_on >= a.anchor + 30)`,
    },
  ],
}
