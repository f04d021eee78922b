import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i07: Indicator = {
  no: 7,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Hunian',
      how: 'hari-tempat-tidur terisi ÷ (tempat tidur × hari)',
      of: 'tempat tidur yang dipakai sekarang, dan yang terisi pada masa ini',
      from: 'kamar dan tempat tidur',
      none: 'Belum ada tempat tidur yang didaftarkan.',
    },
    en: {
      name: 'Occupancy',
      how: 'nights that a bed was taken ÷ (beds × days)',
      of: 'beds that are in use now, and those taken in this period',
      from: 'rooms and beds',
      none: 'No bed has been registered.',
    },
  },
  whole: [...LEAD, 'social_worker'],
  own: [],
  list: '/kamar',
  figures: [
    {
      unit: 'percent',
      fold: 'ratio',
      scale: 100,
      thing: 'bed',
      rows: sql`
      select null::uuid as case_id, null::text as part, k.bed_id as thing_id, coalesce(t.nights, 0) as n, p.until_on - p.from_on + 1 as d
        from (select g.bed_id from given_beds g
              union select b.bed_id from taken_beds b where b.from_on <= p.until_on and (b.until_on is null or b.until_on > p.from_on)) k
        left join (select b.bed_id, sum(least(coalesce(b.until_on, p.until_on + 1), p.until_on + 1) - greatest(b.from_on, p.from_on)) as nights
                     from taken_beds b
                    where b.from_on <= p.until_on and (b.until_on is null or b.until_on > p.from_on)
                    group by b.bed_id) t on t.bed_id = k.bed_id`,
    },
  ],
}
