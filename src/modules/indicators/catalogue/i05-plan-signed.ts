import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i05: Indicator = {
  no: 5,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Rencana bertanda tangan beliau',
      how: 'sudah ditandatangani beliau ÷ orang dalam layanan ≥ 21 hari',
      of: 'orang yang pada akhir masa sudah 21 hari atau lebih dalam layanan',
      from: 'rencana',
      none: 'Tidak ada orang yang sudah 21 hari dalam layanan.',
    },
    en: {
      name: 'Plan signed by her',
      how: 'signed by her ÷ women in service for 21 days or more',
      of: 'women who at the end of the period had been in service for 21 days or more',
      from: 'plans',
      none: 'Nobody had been in service for 21 days.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select c.case_id, null::text as part, exists (select from agreed_plans s
               where s.centre_id = c.centre_id and s.case_id = c.case_id and s.signed_on <= p.until_on)::int as n, 1 as d
        from cases c
       where c.admitted_on <= p.until_on - 21 and (c.closed_on is null or c.closed_on > p.until_on)`,
    },
  ],
}
