import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i15: Indicator = {
  no: 15,
  chapter: 'change',
  state: 'counted',
  words: {
    id: {
      name: 'Pencapaian tujuan',
      how: 'rata-rata skor T (GAS) setiap orang; 50 berarti sesuai rencana',
      of: 'penilaian terakhir setiap tujuan pada masa ini',
      from: 'rencana dan penilaian tujuan',
      none: 'Tidak ada tujuan yang dinilai pada masa ini.',
    },
    en: {
      name: 'Goals reached',
      how: 'mean T score (GAS) of each woman; 50 is as agreed',
      of: 'the last rating of each goal in this period',
      from: 'plans and ratings of goals',
      none: 'No goal was rated in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'points',
      fold: 'mean',
      rows: sql`
      select g.case_id, null::text as part,
             50 + 10 * sum(g.weight * g.level)::float8 / sqrt(0.7 * sum(g.weight * g.weight) + 0.3 * sum(g.weight) ^ 2) as n, 1 as d
        from (select distinct on (g.centre_id, g.goal_id) g.case_id, g.level, g.weight from rated_goals g
               where g.rated_on between p.from_on and p.until_on order by g.centre_id, g.goal_id, g.rated_on desc, g.rated_at desc) g
       group by g.case_id`,
    },
    {
      unit: 'percent',
      fold: 'share',
      words: { id: 'tujuan tercapai sesuai rencana atau lebih', en: 'goals reached as agreed or better' },
      rows: sql`
      select g.case_id, 'goal_' || g.level as part, (g.level >= 0)::int as n, 1 as d
        from (select distinct on (g.centre_id, g.goal_id) g.case_id, g.level, g.weight from rated_goals g
               where g.rated_on between p.from_on and p.until_on order by g.centre_id, g.goal_id, g.rated_on desc, g.rated_at desc) g`,
    },
  ],
}
