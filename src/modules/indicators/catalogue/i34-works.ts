import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

/** What was sold in the period; what came back or was a mistake is taken off on its own day. */
const SOLD = sql`
  select s.work_id, s.sold_on, case when s.kind = 'sale' then s.pieces else -s.pieces end as pieces,
         case when s.kind = 'sale' then s.pieces * s.price_rupiah else -s.pieces * s.price_rupiah end as rupiah
    from sales s where s.sold_on between p.from_on and p.until_on`

export const i34: Indicator = {
  no: 34,
  chapter: 'money',
  state: 'counted',
  words: {
    id: {
      name: 'Karya terjual dan dipamerkan',
      how: 'buah terjual; buah dibawa ke pameran; rupiah; rupiah per pembuat',
      of: 'karya yang terjual atau dibawa keluar pada masa ini; yang dikembalikan dikurangkan',
      from: 'karya, penjualan, pameran',
      none: 'Tidak ada karya yang terjual pada masa ini.',
    },
    en: {
      name: 'Works sold and shown',
      how: 'pieces sold; pieces taken to an exhibition; rupiah; rupiah per maker',
      of: 'works that were sold or taken out in this period; what came back is taken off',
      from: 'works, sales, exhibitions',
      none: 'No work was sold in this period.',
    },
  },
  whole: [...LEAD, 'administration'],
  own: [],
  list: '/karya/hasil',
  figures: [
    {
      unit: 'count',
      fold: 'sum',
      words: { id: 'terjual', en: 'sold' },
      hasDay: true,
      thing: 'work',
      rows: sql`
      select null::uuid as case_id, null::text as part, s.work_id as thing_id, s.sold_on as on_day, s.pieces as n, s.pieces as d from (${SOLD}) s`,
    },
    {
      unit: 'count',
      fold: 'sum',
      words: { id: 'dipamerkan', en: 'shown' },
      rows: sql`
      select null::uuid as case_id, null::text as part, m.pieces as n, m.pieces as d from work_moves m
       where m.kind = 'taken' and (m.at at time zone p.zone)::date between p.from_on and p.until_on`,
    },
    {
      unit: 'rupiah',
      fold: 'sum',
      words: { id: 'dibayar pembeli', en: 'paid by buyers' },
      rows: sql`select null::uuid as case_id, null::text as part, s.rupiah as n, s.pieces as d from (${SOLD}) s`,
    },
    {
      unit: 'rupiah',
      fold: 'ratio',
      words: { id: 'per pembuat', en: 'per maker' },
      rows: sql`
      select null::uuid as case_id, null::text as part, s.rupiah as n, 0 as d from (${SOLD}) s
      union all
      select null::uuid, null::text, 0, count(distinct m.case_id) from work_makers m where m.work_id in (select s.work_id from (${SOLD}) s)`,
    },
  ],
}
