import { sql } from 'kysely'
import { type Indicator, OFFICE, WORKER } from '../indicator.ts'

export const i20: Indicator = {
  no: 20,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Selesai sebelum waktunya',
      how: 'berhenti, pergi tanpa kabar, atau diakhiri ÷ semua yang selesai',
      of: 'orang yang selesai layanan pada masa ini',
      from: 'selesai layanan',
      none: 'Tidak ada yang selesai layanan pada masa ini.',
    },
    en: {
      name: 'Ended before its time',
      how: 'withdrew, left without word, or was ended ÷ all ends',
      of: 'women whose service ended in this period',
      from: 'ends of service',
      none: 'Nobody’s service ended in this period.',
    },
  },
  whole: OFFICE,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select e.case_id, e.exit_kind as part, (e.exit_kind in ('LARI', 'MUNDUR', 'DO'))::int as n, 1 as d
        from ended_stays e
       where e.effective_on between p.from_on and p.until_on`,
    },
  ],
}
