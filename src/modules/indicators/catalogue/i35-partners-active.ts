import { sql } from 'kysely'
import { AGREED_PARTNERS } from '../../partners/facts.ts'
import { type Indicator, OFFICE } from '../indicator.ts'

export const i35: Indicator = {
  no: 35,
  chapter: 'money',
  state: 'counted',
  words: {
    id: {
      name: 'Kemitraan aktif',
      how: 'mitra yang punya kesepakatan dan ada kegiatan dalam 12 bulan',
      of: 'mitra dengan kesepakatan yang berlaku pada akhir masa',
      from: 'mitra: kesepakatan, pesanan, magang, penempatan',
      none: 'Belum ada mitra dengan kesepakatan yang berlaku.',
    },
    en: {
      name: 'Partners active',
      how: 'partners with an agreement and something done within 12 months',
      of: 'partners with an agreement in force at the end of the period',
      from: 'partners: agreements, orders, internships, placements',
      none: 'No partner has an agreement in force.',
    },
  },
  whole: [...OFFICE, 'social_worker'],
  own: [],
  list: '/mitra',
  figures: [
    {
      unit: 'count',
      fold: 'sum',
      thing: 'partner',
      isYesNo: true,
      rows: sql`
      select null::uuid as case_id, null::text as part, w.partner_id as thing_id, w.is_active::int as n, 1 as d from (${AGREED_PARTNERS}) w`,
    },
  ],
}
