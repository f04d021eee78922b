import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i22: Indicator = {
  no: 22,
  chapter: 'after',
  state: 'counted',
  words: {
    id: {
      name: 'Terjangkau setelah layanan',
      how: 'terhubungi pada bulannya ÷ jatuh tempo',
      of: 'bulan ke-1, 3, 6, dan 12 yang jatuh tempo pada masa ini',
      from: 'tindak lanjut',
      none: 'Tidak ada tindak lanjut yang jatuh tempo pada masa ini.',
    },
    en: {
      name: 'Reached after the service',
      how: 'reached at that month ÷ due',
      of: 'months 1, 3, 6 and 12 that were due in this period',
      from: 'after-care',
      none: 'No after-care was due in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select w.case_id, 'month_' || w.month as part, exists (select from made_contacts k
               where k.centre_id = w.centre_id and k.case_id = w.case_id and k.month = w.month and k.is_reached)::int as n, 1 as d
        from due_contacts w
       where w.due_on between p.from_on and p.until_on`,
    },
  ],
}
