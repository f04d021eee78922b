import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i14: Indicator = {
  no: 14,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Kompeten',
      how: 'kompeten ÷ diuji, menurut jurusan',
      of: 'ujian akhir keterampilan pada masa ini, yang terakhir setiap orang',
      from: 'evaluasi akhir; uji kompetensi',
      none: 'Tidak ada ujian keterampilan pada masa ini.',
    },
    en: {
      name: 'Competent',
      how: 'competent ÷ tested, by track',
      of: 'tests at the end of a track in this period, the last of each woman',
      from: 'final evaluation; tests outside',
      none: 'Nobody was tested in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  parts: 'track',
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      rows: sql`
      select k.case_id, k.track as part, k.is_competent::int as n, 1 as d
        from (select distinct on (s.centre_id, s.case_id) s.case_id, s.track, s.is_competent
                from rated_tests s where s.held_on between p.from_on and p.until_on
               order by s.centre_id, s.case_id, s.held_on desc, s.recorded_at desc) k`,
    },
    {
      unit: 'percent',
      fold: 'share',
      words: { id: 'bersertifikat LSP ÷ diuji LSP', en: 'certified ÷ tested by a body outside' },
      rows: sql`
      select o.case_id, null::text as part, (o.result = 'competent')::int as n, 1 as d from outside_tests o where o.held_on between p.from_on and p.until_on`,
    },
  ],
}
