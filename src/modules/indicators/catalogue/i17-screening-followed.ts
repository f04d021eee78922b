import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i17: Indicator = {
  no: 17,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Skrining jiwa positif ditindak',
      how: 'SRQ ≥ 6 yang tindak lanjutnya selesai ≤ 7 hari ÷ SRQ ≥ 6',
      of: 'tugas tindak lanjut SRQ-20 yang jatuh tempo pada masa ini',
      from: 'tugas tindak lanjut, yang dibuat setiap SRQ ≥ 6; skornya tetap tertutup',
      none: 'Tidak ada tindak lanjut SRQ-20 yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Positive screening followed up',
      how: 'SRQ ≥ 6 whose follow-up was done within 7 days ÷ SRQ ≥ 6',
      of: 'follow-ups of SRQ-20 that were due in this period',
      from: 'the task that every SRQ ≥ 6 asks for; its score stays sealed',
      none: 'No follow-up of an SRQ-20 was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select f.case_id, null::text as part, coalesce((f.done_at at time zone p.zone)::date <= f.due_on, false)::int as n, 1 as d
        from followed_screenings f where f.instrument = 'srq-20' and f.due_on between p.from_on and p.until_on`,
    },
  ],
}
