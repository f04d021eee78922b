import type { Fields } from '../../kernel/form.ts'
import { saidInRoll } from '../groups/said.ts'
import { saidInIncident } from '../incidents/said.ts'
import { saidInPhoto } from '../portfolio/said.ts'
import { saidInNote } from '../sessions/said.ts'
import type { Kind } from './rules.ts'

/** What is asked in the command of each kind: the forms say which of it is words. */
const ASKED: Readonly<Record<Kind, Fields>> = {
  session_note: saidInNote,
  attendance_marks: saidInRoll,
  incident: saidInIncident,
  photo: saidInPhoto,
}

/** What somebody wrote, out of the input of a command that was kept, in the order of its form: to be read and copied. */
export const proseOf = (kind: Kind, input: unknown): string[] => saidIn(ASKED[kind], input)

const WORDS: readonly string[] = ['line', 'text', 'lines']

const saidIn = (fields: Fields, input: unknown): string[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    [isObject(input) ? input[key] : undefined]
      .flat()
      .flatMap((one) =>
        field.fields ? saidIn(field.fields, one) : WORDS.includes(field.kind) && typeof one === 'string' ? [one] : [],
      ),
  )

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
