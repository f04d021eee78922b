import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i04: Indicator = {
  no: 4,
  chapter: 'start',
  state: 'counted',
  words: {
    id: {
      name: 'Asesmen tepat waktu',
      how: 'lengkap dan ditandatangani ≤ 14 hari setelah datang ÷ jatuh tempo',
      of: 'orang yang hari ke-14-nya jatuh pada masa ini',
      from: 'asesmen',
      none: 'Tidak ada asesmen yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Assessment in time',
      how: 'signed within 14 days of arrival ÷ due',
      of: 'women whose 14th day lies in this period',
      from: 'assessments',
      none: 'No assessment was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select c.case_id, null::text as part, exists (select from signed_assessments a
               where a.centre_id = c.centre_id and a.case_id = c.case_id and a.signed_on <= c.admitted_on + 14)::int as n, 1 as d
        from cases c
       where c.admitted_on + 14 between p.from_on and p.until_on and (c.closed_on is null or c.closed_on >= c.admitted_on + 14)`,
    },
  ],
}
