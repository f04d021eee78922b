import { ApartError, runApart } from '../files/run-apart.ts'
import type { Filled, WordTask } from './fill-word.ts'
import { FILE_PROBLEMS } from './problems.ts'
import { type WordProblem, WordTemplateError } from './word-template-error.ts'

const FILL = new URL('./fill-word.ts', import.meta.url)
const LIMITS = { ms: 15_000, memoryMb: 256 }

async function filled(template: Uint8Array, data: unknown): Promise<Filled> {
  try {
    const input: WordTask = { template, data }
    return await runApart<Filled>({ module: FILL, call: 'fillTemplate', input }, LIMITS)
  } catch (error) {
    if (error instanceof ApartError) return { problems: [FILE_PROBLEMS.too_heavy] }
    throw error
  }
}

/**
 * Every mistake of a template, which is filled with sample data for it; empty when it can be used. Never throws for a template.
 *
 * Errors: Refusal `busy_retry`.
 */
export const checkWord = async (template: Uint8Array, sample: unknown): Promise<WordProblem[]> => {
  const answer = await filled(template, sample)
  return 'problems' in answer ? answer.problems : []
}

/**
 * A letter in Word from the centre's own template. Between braces stand field names only, `{surat.nomor}`; a list is
 * `{#hasil} … {/hasil}`, what stands when it is empty `{^hasil} … {/hasil}`. Values are text: nothing in them is read as a
 * tag, as XML or as code. Null prints "–", an empty text nothing. The same input gives the same bytes.
 *
 * Errors: WordTemplateError with all mistakes of the template at once; Refusal `busy_retry`.
 */
export const fillWord = async (template: Uint8Array, data: unknown): Promise<Buffer> =>
  docxOf(await filled(template, data))

/** The same with a template that the program made itself: nothing in it came from outside, so that no process guards it. */
export async function fillOwn(template: Uint8Array, data: unknown): Promise<Buffer> {
  const { fillTemplate } = await import('./fill-word.ts') // loaded by the first letter, not by the start
  return docxOf(await fillTemplate({ template, data }))
}

function docxOf(answer: Filled): Buffer {
  if ('problems' in answer) throw new WordTemplateError(answer.problems)
  return Buffer.from(answer.docx.buffer, answer.docx.byteOffset, answer.docx.byteLength)
}
