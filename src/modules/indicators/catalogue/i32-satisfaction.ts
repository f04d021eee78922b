import type { Indicator } from '../indicator.ts'

export const i32: Indicator = {
  no: 32,
  chapter: 'safety',
  state: 'not_recorded',
  words: {
    id: {
      name: 'Kepuasan',
      how: 'rata-rata 9 unsur × 25',
      of: 'survei kepuasan (F32)',
      from: 'mutu',
      none: 'Survei kepuasan belum dicatat.',
    },
    en: {
      name: 'Satisfaction',
      how: 'mean of 9 elements × 25',
      of: 'the survey F32',
      from: 'quality',
      none: 'The survey is written down nowhere yet.',
    },
  },
}
