import { sql } from 'kysely'
import { type Indicator, OFFICE } from '../indicator.ts'

export const i03: Indicator = {
  no: 3,
  chapter: 'start',
  state: 'counted',
  words: {
    id: {
      name: 'Kesesuaian kriteria',
      how: 'sesuai aturan umur dan sasaran ÷ diterima',
      of: 'rujukan yang diterima pada masa ini',
      from: 'rujukan masuk',
      none: 'Tidak ada yang diterima pada masa ini.',
    },
    en: {
      name: 'Accepted within the rules',
      how: 'within the rules of age and group ÷ accepted',
      of: 'referrals that were accepted in this period',
      from: 'referrals',
      none: 'Nobody was accepted in this period.',
    },
  },
  whole: [...OFFICE, 'social_worker'],
  own: [],
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select r.case_id, r.verdict as part, (r.verdict is not distinct from 'eligible')::int as n, 1 as d
        from referrals r
       where (r.decided_at at time zone p.zone)::date between p.from_on and p.until_on and r.status = 'accepted'`,
    },
  ],
}
