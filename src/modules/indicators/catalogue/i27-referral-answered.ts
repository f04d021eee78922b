import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i27: Indicator = {
  no: 27,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Rujukan layanan tuntas',
      how: 'dijawab ≤ 14 hari ÷ rujukan',
      of: 'rujukan ke layanan lain yang hari ke-14-nya jatuh pada masa ini; yang hanya diketahui perawat tidak dihitung',
      from: 'rujukan layanan',
      none: 'Tidak ada rujukan layanan yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Referrals out answered',
      how: 'answered within 14 days ÷ referrals',
      of: 'referrals to services whose 14th day lies in this period; those known to the nurse alone are not counted',
      from: 'referrals out',
      none: 'No referral out was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select s.case_id, s.reach as part, (least(s.accepted_on, s.closed_on) <= s.referred_on + 14 and least(s.accepted_on, s.closed_on) is not null)::int as n, 1 as d
        from sent_on s
       where s.referred_on + 14 between p.from_on and p.until_on and s.reach in ('story', 'health')`,
    },
  ],
}
