import { ALLOWED } from '../words/allowed.ts'
import type { Banned } from '../words/banned.ts'

export type Hit = { word: string; instead: string; line: number }

const ENDINGS = '(?:nya|ku|mu|lah|kah|pun)?'

/** Matches the whole word, with Indonesian endings, in any case; `_`, digits and camelCase part words too. */
const pattern = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${word.replaceAll(' ', '[\\s_-]+')}${ENDINGS}(?!\\p{L})`, 'giu')

/** `someCode` is read as two words. */
const apart = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

/** The words of a list that stand in a text, one hit for each line, allowances taken out. */
export function hits(path: string, text: string, list: readonly Banned[]): Hit[] {
  const found: Hit[] = []
  for (const { word, instead } of list) {
    const allowed = ALLOWED.filter((a) => a.word === word && path.startsWith(a.path))
    if (allowed.some((a) => a.within === undefined)) continue
    const search = pattern(word)
    for (const [index, raw] of text.split('\n').entries()) {
      const line = allowed.reduce((rest, a) => rest.replaceAll(a.within ?? '', ''), raw)
      search.lastIndex = 0
      if (search.test(apart(line))) found.push({ word, instead, line: index + 1 })
    }
  }
  return found
}
