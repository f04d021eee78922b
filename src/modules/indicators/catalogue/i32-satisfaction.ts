import type { Indicator } from '../indicator.ts'

export const i32: Indicator = {
  no: 32,
  chapter: 'safety',
  state: 'sealed',
  words: {
    id: {
      name: 'Kepuasan',
      how: 'rata-rata 9 unsur × 25',
      of: 'survei kepuasan (F32)',
      from: 'survei kepuasan',
      none: 'Jawaban survei tidak dibuka oleh siapa pun; hasil setiap putaran, mulai lima jawaban, ada di halaman survei.',
    },
    en: {
      name: 'Satisfaction',
      how: 'mean of 9 elements × 25',
      of: 'the survey F32',
      from: 'survey',
      none: 'The answers are opened by nobody; the result of each round, from five answers on, stands on the page of the survey.',
    },
  },
}
