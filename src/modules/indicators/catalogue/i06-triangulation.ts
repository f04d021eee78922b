import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i06: Indicator = {
  no: 6,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Triangulasi',
      how: 'temuan kunci dengan ≥ 2 sumber atau teknik ÷ temuan kunci',
      of: 'temuan kunci asesmen terakhir yang ditandatangani pada masa ini; hanya jumlahnya, tanpa isinya',
      from: 'asesmen',
      none: 'Tidak ada asesmen dengan temuan kunci yang ditandatangani pada masa ini.',
    },
    en: {
      name: 'Triangulation',
      how: 'key findings with two or more sources or techniques ÷ key findings',
      of: 'key findings of the last assessment signed in this period; how many, and not what they say',
      from: 'assessments',
      none: 'No assessment with a key finding was signed in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'ratio',
      scale: 100,
      rows: sql`
      select f.case_id, null::text as part, f.triangulated as n, f.key_findings as d
        from (select distinct on (f.centre_id, f.case_id) f.case_id, f.triangulated, f.key_findings
                from confirmed_findings f where f.signed_on between p.from_on and p.until_on
               order by f.centre_id, f.case_id, f.signed_on desc, f.number desc) f
       where f.key_findings > 0`,
    },
  ],
}
