import { list } from '../../../kernel/list.ts'
import { LEVELS, ORIGINS, STANDINGS, TOPICS } from '../rules.ts'

/** F40: what came into the box, until when it is answered and what became of it. No column names anybody. */
export const registerList = list('voice.register', {
  columns: {
    number: { kind: 'text', head: true },
    saidOn: { kind: 'day' },
    topic: { kind: 'code', codes: TOPICS },
    origin: { kind: 'code', codes: ORIGINS },
    level: { kind: 'code', codes: LEVELS },
    answerBy: { kind: 'day' },
    standing: { kind: 'code', codes: STANDINGS },
    answeredAt: { kind: 'moment' },
    outsideToldAt: { kind: 'moment' },
    policeToldAt: { kind: 'moment' },
  },
  filters: {
    span: { kind: 'days', as: ['dari', 'sampai'] },
    topic: { kind: 'choice', codes: TOPICS, as: 'tentang' },
    standing: { kind: 'choice', codes: STANDINGS, as: 'keadaan' },
  },
})
