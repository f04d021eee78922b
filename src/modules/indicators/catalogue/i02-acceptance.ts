import { sql } from 'kysely'
import { type Indicator, OFFICE } from '../indicator.ts'

export const i02: Indicator = {
  no: 2,
  chapter: 'start',
  state: 'counted',
  words: {
    id: {
      name: 'Tingkat penerimaan',
      how: 'diterima ÷ (diterima + ditolak + dirujuk ke tempat lain)',
      of: 'rujukan yang diputuskan pada masa ini',
      from: 'rujukan masuk',
      none: 'Tidak ada rujukan yang diputuskan pada masa ini.',
    },
    en: {
      name: 'Share accepted',
      how: 'accepted ÷ (accepted + refused + referred elsewhere)',
      of: 'referrals that were decided in this period',
      from: 'referrals',
      none: 'No referral was decided in this period.',
    },
  },
  whole: [...OFFICE, 'social_worker'],
  own: [],
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select r.case_id, r.status as part, (r.status = 'accepted')::int as n, 1 as d
        from referrals r
       where (r.decided_at at time zone p.zone)::date between p.from_on and p.until_on and r.status in ('accepted', 'refused', 'referred')`,
    },
  ],
}
