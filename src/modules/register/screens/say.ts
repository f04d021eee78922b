import { fullDay, shortDay } from '../../../app/web/client/days.ts'
import type { OpenKind, Problem, Row } from './api.ts'
import { t } from './words.ts'

/** The sentence of an exit, which another module has (cases/words). */
export type SayExit = (code: string) => string

const ISO = /^\d{4}-\d{2}-\d{2}$/
/** What was typed stays as it was typed, even when it looks like a date of ours. */
const AS_TYPED = ['typed', 'text', 'name']

/** The sentence of a problem, its days as people read them. */
export function sayProblem({ code, params }: Pick<Problem, 'code' | 'params'>, sayExit: SayExit): string {
  const said = Object.entries(params).map(([name, value]) => {
    const text = String(value)
    if (name === 'kind') return [name, sayExit(text)]
    return [name, !AS_TYPED.includes(name) && ISO.test(text) ? fullDay(text) : text]
  })
  return t.code('problem', code, Object.fromEntries(said))
}

type Answer = { code: OpenKind['choices'][number]['code']; value?: string | null | undefined }

/** A ready answer of one row. */
export function sayChoice(row: Row | null, field: string, { code, value }: Answer, sayExit: SayExit): string {
  if (code === 'use' && value) return field === 'direction' ? t(t.known(`direction.${value}`)) : sayExit(value)
  if (code === 'use_case' || code === 'earlier_stay') {
    const her = row?.known.find((k) => k.caseId === value || k.clientId === value)
    const stay = [her?.from && shortDay(her.from), her?.until && shortDay(her.until)].filter(Boolean).join('–')
    return t.code('choice', code, { value: [her?.label ?? '–', stay].filter(Boolean).join(', ') })
  }
  return t.code('choice', code, { value: value && ISO.test(value) ? fullDay(value) : (value ?? '') })
}

/** The same for many rows: it names none of them. */
export const sayAlike = (field: string, answer: Answer, sayExit: SayExit): string =>
  t.has(`alike.${answer.code}`) ? t(t.known(`alike.${answer.code}`)) : sayChoice(null, field, answer, sayExit) // the others say the same in every row
