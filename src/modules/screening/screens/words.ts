import { fullDay } from '../../../app/web/client/days.ts'
import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import * as said from '../said.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'screening')

const ISO = /^\d{4}-\d{2}-\d{2}$/
/** The sentence of a rule; days in it as people read them. */
export const sayRule = (of: Parameters<typeof said.sayRule>[0]): string =>
  said.sayRule(of, (value) => (typeof value === 'string' && ISO.test(value) ? fullDay(value) : value))
