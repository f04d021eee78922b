import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i33: Indicator = {
  no: 33,
  chapter: 'money',
  state: 'counted',
  words: {
    id: {
      name: 'Serapan',
      how: 'realisasi sejak Januari ÷ pagu yang berlaku',
      of: 'anggaran tahun masa ini, dari 1 Januari sampai akhir masa',
      from: 'belanja, kas kecil, honor; anggaran yang berlaku',
      none: 'Belum ada anggaran yang berlaku untuk tahun ini.',
    },
    en: {
      name: 'Absorption',
      how: 'spent since January ÷ the ceiling in force',
      of: 'the budget of the year of this period, from 1 January to the end of the period',
      from: 'spending, petty cash, fees; the budget in force',
      none: 'No budget is in force for this year.',
    },
  },
  whole: [...LEAD, 'administration'],
  own: [],
  list: '/belanja/serapan',
  figures: [
    {
      unit: 'percent',
      fold: 'ratio',
      scale: 100,
      rows: sql`
      select null::uuid as case_id, null::text as part, m.amount_rupiah as n, 0 as d from paid_money m
       where m.year = extract(year from p.until_on) and m.paid_on <= p.until_on
      union all
      select null::uuid, null::text, f.amount_rupiah, 0 from paid_fees f
       where f.paid_on between date_trunc('year', p.until_on)::date and p.until_on
      union all
      select null::uuid, null::text, 0, c.amount_rupiah from ceilings_in_force c where c.year = extract(year from p.until_on)`,
    },
  ],
}
