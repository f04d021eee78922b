import { sql } from 'kysely'
import { type Indicator, LEAD } from '../indicator.ts'

export const i32: Indicator = {
  no: 32,
  chapter: 'safety',
  state: 'counted',
  words: {
    id: {
      name: 'Kepuasan',
      how: 'rata-rata 9 unsur × 25',
      of: 'putaran survei (F32) terakhir yang berakhir pada masa ini; tiap unsur mulai lima jawaban',
      from: 'survei kepuasan',
      none: 'Tidak ada putaran survei yang berakhir pada masa ini dengan lima jawaban pada tiap unsur.',
    },
    en: {
      name: 'Satisfaction',
      how: 'mean of 9 elements × 25',
      of: 'the last round of the survey (F32) that ended in this period; each element from five answers on',
      from: 'survey',
      none: 'No round of the survey ended in this period with five answers to each element.',
    },
  },
  whole: [...LEAD, 'administration', 'social_worker'],
  own: [],
  list: '/survei',
  figures: [
    {
      unit: 'points',
      fold: 'mean',
      rows: sql`
      select null::uuid as case_id, e.part, 25.0 * e.total / e.many as n, 1 as d
        from (select t.sums, t.counts from survey_ends s join sec.survey_told(p.now) t on t.round_id = s.round_id
               where s.closes_on between p.from_on and p.until_on order by s.closes_on desc limit 1) t
        cross join lateral unnest(array['skm_requirements', 'skm_procedure', 'skm_time', 'skm_cost', 'skm_product', 'skm_competence',
                                        'skm_conduct', 'skm_complaints', 'skm_facilities'], t.sums[1:9], t.counts[1:9]) e (part, total, many)
       where t.counts is not null and array_position(t.counts[1:9], null) is null`,
    },
  ],
}
