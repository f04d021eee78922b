import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const __camel__: Indicator = {
  no: 37,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: '__Title__',
      how: 'yang terpenuhi ÷ yang jatuh tempo',
      of: 'orang yang datang pada masa ini',
      from: 'penerima manfaat',
      none: 'Tidak ada yang jatuh tempo pada masa ini.',
    },
    en: {
      name: '__Title__',
      how: 'met ÷ due',
      of: 'women who came in this period',
      from: 'cases',
      none: 'Nothing was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select c.case_id, null::text as part, (c.planned_end_on is not null)::int as n, 1 as d
        from cases c
       where c.admitted_on between p.from_on and p.until_on`,
    },
  ],
}
