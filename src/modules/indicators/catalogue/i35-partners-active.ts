import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i35: Indicator = {
  no: 35,
  chapter: 'money',
  state: 'counted',
  words: {
    id: {
      name: 'Kemitraan aktif',
      how: 'kesepakatan yang berlaku dan dipakai dalam 12 bulan',
      of: 'layanan rujukan dengan kesepakatan yang berlaku pada akhir masa dan menerima rujukan dalam 12 bulan',
      from: 'daftar layanan; rujukan layanan',
      none: 'Belum ada kesepakatan dengan layanan lain.',
    },
    en: {
      name: 'Partners active',
      how: 'agreements in force and used within 12 months',
      of: 'services with an agreement in force at the end of the period that were sent somebody within 12 months',
      from: 'directory; referrals out',
      none: 'There is no agreement with a service.',
    },
  },
  whole: LEAD,
  own: [],
  list: '/rujukan-layanan',
  figures: [
    {
      unit: 'count',
      fold: 'sum',
      rows: sql`
      select null::uuid as case_id, a.kind as part, exists (select from sent_on s
               where s.centre_id = a.centre_id and s.service_id = a.service_id and s.reach in ('story', 'health')
                 and s.referred_on > (p.until_on - interval '12 months')::date and s.referred_on <= p.until_on)::int as n, 1 as d
        from agreed_services a
       where a.mou_until >= p.until_on and (a.ended_on is null or a.ended_on > p.until_on)`,
    },
  ],
}
