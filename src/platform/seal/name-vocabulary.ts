import { oneSlip } from './one-slip.ts'

/** What a name has of a query: the weighed share of the query's words, 0 to 1, and how many of them it has. */
export type Found = { share: number; words: number }

export type Vocabulary = {
  /** so many more names: how rare a word is depends on how many there are */
  grow(names: number): void
  /** positions of one word ascend */
  add(word: string, position: number): void
  /** the words of the name at this position are its no more */
  drop(position: number): void
  /** some name has this word, in its spelling key */
  has(word: string): boolean
  score(query: readonly string[]): Map<number, Found>
}

type Candidate = { word: number; likeness: number }

/** Likeness of a query's word to a word of a name, all after the folding of spelling variants. */
const BEGINNING = 0.9
const ONE_SLIP = 0.8
const TWO_SLIPS = 0.55
const SHORTEST_BEGINNING = 2
const SHORTEST_FOR_SLIP = 3
const SHORTEST_FOR_TWO = 7
/** A glued word stands for two of a name, and weighs by its letters like the others. */
const LETTERS_PER_WEIGHT = 6

/**
 * The distinct words of all names with the places where they stand. There are far fewer words than names, so a query's
 * word is compared with every one of them; a mask of its letters throws out nearly all before a letter is looked at.
 */
export function newVocabulary(): Vocabulary {
  let nameCount = 0
  const ids = new Map<string, number>()
  const words: string[] = []
  const places: number[][] = []
  let masks = new Int32Array(1024)

  function add(word: string, position: number): void {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.length
      ids.set(word, id)
      if (id === masks.length) masks = withRoom(masks)
      masks[id] = maskOf(word)
      words.push(word)
      places.push([])
    }
    const list = places[id]
    if (list && list.at(-1) !== position) list.push(position)
  }

  const rarity = (id: number): number => Math.log(1 + nameCount / (places[id]?.length ?? 1))
  const weigh = (id: number, letters: number): number => rarity(id) * Math.sqrt(letters / LETTERS_PER_WEIGHT)

  function candidates(typed: string): Candidate[] {
    const mask = maskOf(typed)
    const found: Candidate[] = []
    for (let id = 0; id < words.length; id += 1) {
      if (places[id]?.length === 0) continue // of names that went
      const known = masks[id] ?? 0
      const missing = mask & ~known // letters of the query's word that this word has not
      if (missing !== 0 && bitCount(missing) > 2) continue
      const likeness = likenessOf(typed, words[id] ?? '', bitCount(mask ^ known))
      if (likeness > 0) found.push({ word: id, likeness })
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word)
  }

  function score(query: readonly string[]): Map<number, Found> {
    const found = new Map<number, Found>()
    let whole = 0
    for (const typed of query) {
      const near = candidates(typed)
      const nearest = near[0]
      const weight = nearest ? weigh(nearest.word, typed.length) : Math.log(1 + nameCount)
      whole += weight
      const seen = new Set<number>()
      for (const { word, likeness } of near) {
        for (const position of places[word] ?? []) {
          if (seen.has(position)) continue
          seen.add(position)
          const sum = found.get(position)
          if (sum) {
            sum.share += weight * likeness
            sum.words += 1
          } else found.set(position, { share: weight * likeness, words: 1 })
        }
      }
    }
    for (const sum of found.values()) sum.share /= whole
    return found
  }

  const grow = (by: number): void => {
    nameCount += by
  }
  const drop = (position: number): void => {
    nameCount -= 1
    for (const list of places) {
      const at = list.indexOf(position)
      if (at >= 0) list.splice(at, 1)
    }
  }
  const has = (word: string): boolean => (places[ids.get(word) ?? -1]?.length ?? 0) > 0
  return { grow, add, drop, has, score }
}

/** Twice the room, with what is there. */
function withRoom(masks: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(masks.length * 2)
  larger.set(masks)
  return larger
}

function likenessOf(typed: string, known: string, differing: number): number {
  if (typed === known) return 1
  if (typed.length >= SHORTEST_BEGINNING && known.startsWith(typed)) return BEGINNING
  if (differing <= 2 && typed.length >= SHORTEST_FOR_SLIP && oneSlip(typed, known)) return ONE_SLIP
  if (differing <= 4 && typed.length >= SHORTEST_FOR_TWO && twoSlips(typed, known)) return TWO_SLIPS
  return 0
}

/** True when taking one letter away, or changing one over, at the first difference leaves a single slip. */
function twoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  const [restA, restB] = [a.slice(at), b.slice(at)]
  const swapped = (restA[1] ?? '') + (restA[0] ?? '') + restA.slice(2)
  return (
    isNear(restA.slice(1), restB) ||
    isNear(restA, restB.slice(1)) ||
    isNear(restA.slice(1), restB.slice(1)) ||
    isNear(swapped, restB)
  )
}

const isNear = (a: string, b: string): boolean => a === b || oneSlip(a, b)

const maskOf = (word: string): number => {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 32)
  return mask
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return (((rest + (rest >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24
}
