import { sql } from 'kysely'
import { type Indicator, OFFICE } from '../indicator.ts'

export const i01: Indicator = {
  no: 1,
  chapter: 'start',
  state: 'counted',
  words: {
    id: {
      name: 'Hari respons rujukan',
      how: 'median hari dari rujukan diterima sampai jawaban pertama',
      of: 'rujukan yang diterima pada masa ini dan sudah dijawab',
      from: 'rujukan masuk',
      none: 'Tidak ada rujukan masa ini yang sudah dijawab.',
    },
    en: {
      name: 'Days until a referral is answered',
      how: 'median days from arrival to the first answer',
      of: 'referrals that came in this period and were answered',
      from: 'referrals',
      none: 'No referral of this period was answered.',
    },
  },
  whole: [...OFFICE, 'social_worker'],
  own: [],
  figures: [
    {
      unit: 'days',
      fold: 'median',
      rows: sql`
      select r.case_id, null::text as part, extract(epoch from r.contacted_at - r.received_at)::float8 / 86400 as n, 1 as d
        from referrals r
       where (r.received_at at time zone p.zone)::date between p.from_on and p.until_on and r.contacted_at is not null`,
    },
  ],
}
