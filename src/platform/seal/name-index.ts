import { spellingKey, spellingWords } from '../../kernel/name-spelling.ts'
import { foldForSearch } from '../../kernel/person-name.ts'
import { newVocabulary, type Vocabulary } from './name-vocabulary.ts'

/** `position` in the list that was handed in; `score` 0 to about 1.2, to be compared within one search only. */
export type NameHit = { position: number; score: number }

export type NameIndex = {
  /** The best `limit` names, best first. Tolerates Indonesian spelling variants, a slip, a word that is missing or glued. */
  search(query: string, limit?: number): NameHit[]
  /** More names behind those that are there. @returns the position of the first of them */
  add(names: readonly string[]): number
  /** The name at this position is found no more; the others keep theirs. */
  drop(position: number): void
  /** Drops the names: at lock, sign-out and quick exit. */
  clear(): void
}

type Memory = { entries: ({ folded: string; wordCount: number } | null)[]; vocabulary: Vocabulary }

/** Words up to this length are often written together with the next: Nur Hayati, Sri Wahyuni, Siti Aminah. */
const GLUED = 4
/** Parts of a word that was typed without its spaces. */
const SHORTEST_PART = 3
const LONGEST_GLUED = 40
/** More than the longest name: the rest of a pasted text finds nobody. */
const LONGEST_QUERY = 120
const FULLNESS_WEIGHT = 0.15
const TYPED_AS_WRITTEN = 0.03

/**
 * An index over the names that one session can decrypt (up to about 100,000), in the memory of that session: no trigram or
 * phonetic token is ever stored (security.md 3.6, D5). One folding rule with the kernel. Several names of one person are
 * several entries.
 */
export function buildNameIndex(names: readonly string[]): NameIndex {
  let memory = empty()
  add(memory, names)
  return {
    search: (query, limit = 10) => search(memory, query.slice(0, LONGEST_QUERY), limit),
    add: (more) => add(memory, more),
    drop: (position) => {
      if (!memory.entries[position]) return
      memory.entries[position] = null
      memory.vocabulary.drop(position)
    },
    clear: () => {
      memory = empty() // the list itself is the caller's
    },
  }
}

const empty = (): Memory => ({ entries: [], vocabulary: newVocabulary() })

function add({ entries, vocabulary }: Memory, names: readonly string[]): number {
  const first = entries.length
  vocabulary.grow(names.length)
  for (const name of names) {
    const words = spellingWords(name)
    for (const word of words) vocabulary.add(word, entries.length)
    for (const glued of gluedWords(words)) vocabulary.add(glued, entries.length)
    entries.push({ folded: foldForSearch(name), wordCount: Math.max(1, words.length) })
  }
  return first
}

function search({ entries, vocabulary }: Memory, query: string, limit: number): NameHit[] {
  const typed = foldForSearch(query)
  const best = new Map<number, number>()
  for (const words of readings(query, vocabulary)) {
    for (const [position, found] of vocabulary.score(words)) {
      const entry = entries[position]
      if (!entry) continue
      const fullness = Math.min(1, found.words / entry.wordCount)
      const asWritten = entry.folded === typed ? 2 : entry.folded.startsWith(typed) ? 1 : 0
      const score = found.share + FULLNESS_WEIGHT * fullness * found.share + TYPED_AS_WRITTEN * asWritten
      if (score > (best.get(position) ?? 0)) best.set(position, score)
    }
  }
  return top(best, limit)
}

/** The words as typed; again with each short word glued to the next; again with unknown words taken apart. */
function readings(query: string, vocabulary: Vocabulary): string[][] {
  const words = spellingWords(query)
  if (words.length === 0) return []
  const glued = words.slice(0, -1).flatMap((word, at) => {
    const next = words[at + 1] ?? ''
    return isGluable(word, next) ? [[...words.slice(0, at), word + next, ...words.slice(at + 2)]] : []
  })
  const typed = foldForSearch(query).split(' ')
  const apart = typed.flatMap((word) => {
    const whole = spellingWords(word)
    return vocabulary.has(whole[0] ?? '') ? whole : (takenApart(word, vocabulary) ?? whole)
  })
  return apart.length > typed.length ? [words, ...glued, apart] : [words, ...glued]
}

/** "rahmawatisiti" as two or three words that names have, or undefined. The longest first word wins. */
function takenApart(typed: string, vocabulary: Vocabulary, most = 3): string[] | undefined {
  if (typed.length > LONGEST_GLUED) return undefined
  for (let at = typed.length - SHORTEST_PART; at >= SHORTEST_PART && most > 1; at -= 1) {
    const first = spellingKey(typed.slice(0, at))
    if (!vocabulary.has(first)) continue
    const rest = typed.slice(at)
    const last = spellingKey(rest)
    const others = vocabulary.has(last) ? [last] : takenApart(rest, vocabulary, most - 1)
    if (others) return [first, ...others]
  }
  return undefined
}

const gluedWords = (words: string[]): string[] =>
  words.slice(0, -1).flatMap((word, at) => (isGluable(word, words[at + 1] ?? '') ? [word + words[at + 1]] : []))

const isGluable = (word: string, next: string): boolean => word.length <= GLUED || next.length <= GLUED

/** The first of equals is the one that stands first in the list. */
function top(scores: Map<number, number>, limit: number): NameHit[] {
  const hits: NameHit[] = []
  for (const [position, score] of scores) {
    const last = hits[limit - 1]
    if (last && (score < last.score || (score === last.score && position > last.position))) continue
    let at = hits.length
    while (at > 0 && isBetter(position, score, hits[at - 1])) at -= 1
    hits.splice(at, 0, { position, score })
    if (hits.length > limit) hits.pop()
  }
  return hits
}

const isBetter = (position: number, score: number, than: NameHit | undefined): boolean =>
  than !== undefined && (score > than.score || (score === than.score && position < than.position))
