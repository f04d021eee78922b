import { list } from '../../../kernel/list.ts'
import { WHATS } from '../rules.ts'

/** What is new for the reader; the sentence and the way to it are drawn by the screen. Names stand in it, as on Beranda. */
export const newsList = list('reminders.news', {
  columns: {
    sentence: { kind: 'own', head: true },
    what: { kind: 'code', codes: WHATS },
    at: { kind: 'moment', sort: 'down' },
  },
})
