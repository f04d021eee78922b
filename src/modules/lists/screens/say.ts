import { fullDay } from '../../../app/web/client/days.ts'
import { listWords } from '../../sheets/say-problem.ts'
import type { Problem } from './api.ts'

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** The sentence of a problem, beside its cell; the dates in it as people read them. As sheets/say-problem.ts, for browsers without Temporal. */
export const sayProblem = ({ code, params }: Pick<Problem, 'code' | 'params'>): string =>
  listWords.code(
    'problem',
    code,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, sayParam(name, String(value))])),
  )

export const sayChoice = ({ code, value = '' }: NonNullable<Problem['choices']>[number]): string =>
  listWords.code('choice', code, { value: sayParam('value', value) })

function sayParam(name: string, text: string): string {
  if (name === 'why')
    return text
      .split(' ')
      .map((reason) => listWords(listWords.known(`why.${reason}`)))
      .join(', ')
  // what was typed stays as it was typed, even when it looks like a date of ours
  return name !== 'typed' && ISO.test(text) ? fullDay(text) : text
}
