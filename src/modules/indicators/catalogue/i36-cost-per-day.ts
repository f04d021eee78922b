import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i36: Indicator = {
  no: 36,
  chapter: 'money',
  state: 'counted',
  words: {
    id: {
      name: 'Biaya per orang-hari',
      how: 'yang dibayar pada masa ini ÷ malam yang terisi',
      of: 'belanja, kas kecil dan honor yang dibayar pada masa ini; malam yang terisi',
      from: 'belanja; kamar',
      none: 'Tidak ada malam yang terisi pada masa ini.',
    },
    en: {
      name: 'Cost per woman and day',
      how: 'paid in this period ÷ nights taken',
      of: 'spending, petty cash and fees paid in this period; nights taken',
      from: 'spending; rooms',
      none: 'No night was taken in this period.',
    },
  },
  whole: LEAD,
  own: [],
  list: '/belanja/serapan',
  figures: [
    {
      unit: 'rupiah',
      fold: 'ratio',
      rows: sql`
      select null::uuid as case_id, null::text as part, m.amount_rupiah as n, 0 as d from paid_money m
       where m.paid_on between p.from_on and p.until_on
      union all
      select null::uuid, null::text, f.amount_rupiah, 0 from paid_fees f where f.paid_on between p.from_on and p.until_on
      union all
      select null::uuid, null::text, 0, least(coalesce(b.until_on, p.until_on + 1), p.until_on + 1) - greatest(b.from_on, p.from_on)
        from taken_beds b
       where b.from_on <= p.until_on and (b.until_on is null or b.until_on > p.from_on)`,
    },
  ],
}
