import type { Params, Translate } from '../../../kernel/words.ts'
import { t } from '../words.ts'
import type { Issue, Refused } from './refused.ts'

/** Sentences of the modules: keys `refusal.<code>` and `issue.<code>` in their words. The shell's come last. */
const books: Translate<string>[] = []

/**
 * Makes a module's refusal sentences known: call it once where the module's words are made, `speakRefusals(t)`.
 * Later books win, so a module may say a common code in its own words.
 */
export function speakRefusals(words: { has: (key: string) => boolean }): void {
  books.unshift(words as Translate<string>) // only keys that `has` confirms are asked for
}

const paramsOf = (params: Record<string, unknown> | undefined): Params =>
  Object.fromEntries(
    Object.entries(params ?? {}).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  )

const find = (key: string, params: Record<string, unknown> | undefined): string | undefined =>
  [...books, t as Translate<string>].find((book) => book.has(key))?.(key, paramsOf(params)) // keys are checked by `has`

/** What happened and what to do. An unknown code still gives an honest sentence. */
export const sentenceFor = (refusal: Refused): string =>
  find(`refusal.${refusal.code}`, refusal.body.params) ?? t('refusal.unexpected')

export const issueSentence = (issue: Issue): string => find(`issue.${issue.code}`, issue.params) ?? t('issue.invalid')
