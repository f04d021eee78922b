import type { Indicator } from '../indicator.ts'

export const i06: Indicator = {
  no: 6,
  chapter: 'service',
  state: 'sealed',
  words: {
    id: {
      name: 'Triangulasi',
      how: 'temuan kunci dengan ≥ 2 sumber atau teknik ÷ temuan kunci',
      of: 'temuan kunci asesmen',
      from: 'asesmen',
      none: 'Sumber setiap temuan tersimpan tertutup bersama ceritanya; yang terbuka hanya jumlah temuan tanpa sumber.',
    },
    en: {
      name: 'Triangulation',
      how: 'key findings with two or more sources or techniques ÷ key findings',
      of: 'key findings of assessments',
      from: 'assessments',
      none: 'The sources of a finding stand sealed with her story; open is only how many have none.',
    },
  },
}
