import type { Params, Translate } from '../../../kernel/words.ts'
import { t } from '../words.ts'
import type { Issue, Refused } from './refused.ts'

/** Sentences of the modules: keys `refusal.<code>` and `issue.<code>` in their words. The shell's come last. */
const books: { module: string; words: Translate<string> }[] = []

/**
 * Makes a module's refusal sentences known: call it once where the module's words are made, `speakRefusals(t, 'plans')`.
 * What a module refused is said in its own words, whatever other modules say of the same code.
 */
export function speakRefusals(words: { has: (key: string) => boolean }, module: string): void {
  books.unshift({ module, words: words as Translate<string> }) // only keys that `has` confirms are asked for
}

const shelf = import.meta.glob('../../../modules/*/screens/words.ts')

/** Fetches the words of a module that refused before one of its screens was opened: the screen of another had asked it. */
export async function fetchBook(module: string): Promise<void> {
  if (books.some((book) => book.module === module)) return
  await shelf[`../../../modules/${module}/screens/words.ts`]?.().catch(() => undefined) // without it the shell's own are said
}

const paramsOf = (params: Record<string, unknown> | undefined): Params =>
  Object.fromEntries(
    Object.entries(params ?? {}).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  )

function find(key: string, params: Record<string, unknown> | undefined, module?: string): string | undefined {
  const own = books.filter((book) => book.module === module)
  const all = [...own, ...books].map((book) => book.words)
  return [...all, t as Translate<string>].find((words) => words.has(key))?.(key, paramsOf(params)) // keys are checked by `has`
}

/** What happened and what to do. An unknown code still gives an honest sentence. */
export const sentenceFor = (refusal: Refused): string =>
  find(`refusal.${refusal.code}`, refusal.body.params, refusal.module) ?? t('refusal.unexpected')

export const issueSentence = (issue: Issue): string => find(`issue.${issue.code}`, issue.params) ?? t('issue.invalid')
