import { foldForSearch } from './person-name.ts'

/** Written whole in one file, shortened in the next. */
const SHORT_FORMS = new Map(
  ['muhamad:moh muh mhd mohd muhd moch much', 'siti:st sti', 'nur:nr', 'abdul:abd'].flatMap((line) => {
    const [whole = '', forms = ''] = line.split(':')
    return forms.split(' ').map((form) => [form, whole] as const)
  }),
)

/** Forms of address and words of descent: they come and go between two papers about the same woman. */
const DROPPED = new Set([
  'h',
  'hj',
  'hjh',
  'ny',
  'nn',
  'sdri',
  'ibu',
  'bu',
  'mbak',
  'bin',
  'binti',
  'binte',
  'bt',
  'bte',
])
const DESCENT = /\b(?:bin|binti|binte|bt|bte)\b/

/**
 * Indonesian spelling variants, in the order in which they must be applied: the spellings before 1947 and 1972 (oe dj tj
 * sj ch), Arabic names in several Latin dresses (sy sh kh dh th q), and letters that are not heard (security.md, appendix
 * A; domain.md §3.5).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^chr/, 'kr'],
  [/^chand/, 'cand'],
  [/[ck]h/g, 'h'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/dz/g, 'z'],
  [/oe|oo|ou/g, 'u'],
  [/ie/g, 'i'],
  [/ae/g, 'ai'],
  [/s[jyh]+/g, 's'],
  [/([bdgt])h/g, '$1'],
  [/ph|v/g, 'f'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/uw(?=[aeo])/g, 'u'],
  [/(.)\1+/gu, '$1'],
  [/(?<=..[aiueo])h$/, ''],
  [/^m[ou]?h?am[aeu]d$/, 'muhamad'],
]

/** The words of a name, each in its spelling key: "Hj. Siti Noerhajati" gives ["siti", "nurhajati"]. */
export function spellingWords(name: string): string[] {
  const words = foldForSearch(name)
    .split(' ')
    .filter((word) => word !== '')
  const own = words.filter((word) => !DROPPED.has(word))
  return (own.length > 0 ? own : words).map(spellWord)
}

function spellWord(word: string): string {
  const whole = SHORT_FORMS.get(word) ?? word
  return RULES.reduce((text, [variant, plain]) => text.replace(variant, plain), whole)
}

/**
 * Two names that are spelling variants of each other have the same key: Soeryani and Suryani, Djuwita and Juwita, Sitti
 * and Siti, Nur Hayati and Nurhayati, Mohamad and Muhammad. The key is for comparing in memory. Stored beside sealed
 * names, even hashed, it would give the names away (security.md 3.6).
 */
export const spellingKey = (name: string): string =>
  spellingWords(name)
    .join('')
    .replace(/abdul(?=[dlnrstz])/, 'abdu')
    .replace(/(.)\1+/gu, '$1')

/** From here on two names are worth showing side by side, when something else agrees too. */
export const NAMES_LOOK_ALIKE = 0.8

/**
 * How alike two names are, 0 to 1; 1 only when they are spelling variants of each other. Tolerates a slip of the
 * fingers, a word that is missing or in another place, a shortened word, a father's name on one paper only. It is a
 * reason to look, never a proof: two women may have the same name.
 */
export function nameSimilarity(a: string, b: string): number {
  const [keyA, keyB] = [spellingKey(a), spellingKey(b)]
  if (keyA === '' || keyB === '') return 0
  if (keyA === keyB) return 1
  const [plainA, plainB] = [foldForSearch(a), foldForSearch(b)]
  const oneFather = DESCENT.test(plainA) !== DESCENT.test(plainB)
  const sameOwnName = oneFather && spellingKey(ownName(plainA)) === spellingKey(ownName(plainB))
  return Math.min(
    0.99,
    Math.max(sameOwnName ? 0.95 : 0, closeness(keyA, keyB), byWords(spellingWords(a), spellingWords(b))),
  )
}

/** How a man or an elder is spoken of; between two papers about him it comes and goes. Part of some names, too: Mas Agus. */
const ADDRESS = new Set(
  'pak bapak bpk sdr saudara tn tuan mas bang abang haji ustad ustadz kiai kyai om oom paman mang mamang pakde pakcik wak uwak kak kakak dr drs ir'.split(
    ' ',
  ),
)

/** The name as it stands, and without the words of address when something is left. */
function waysToSay(name: string): string[] {
  const words = foldForSearch(name).split(' ')
  const own = words.filter((word) => !ADDRESS.has(word))
  return own.length > 0 && own.length < words.length ? [name, own.join(' ')] : [name]
}

/**
 * Could these two names be one person's? Yes when every word of the shorter is a word of the longer, when they are as alike
 * as two spellings of one, or when that is so without "Pak" or "Bang". Rather too often than too seldom: somebody who must
 * not find her is kept away by it, and a person looks and decides.
 */
export const couldBeOnePerson = (a: string, b: string): boolean =>
  waysToSay(a).some((x) =>
    waysToSay(b).some((y) => isPartOf(spellingWords(x), spellingWords(y)) || nameSimilarity(x, y) >= NAMES_LOOK_ALIKE),
  )

function isPartOf(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const ownName = (folded: string): string => folded.split(DESCENT)[0] ?? folded

/** Each word of the shorter name meets its best partner; words left over lower the result. */
function byWords(a: readonly string[], b: readonly string[]): number {
  // The order decides who chooses first; it must not depend on which name was given first.
  const [fewer, more] = [a, b].toSorted((x, y) => x.length - y.length || (x.join() < y.join() ? -1 : 1))
  const left = [...(more ?? [])]
  let met = 0
  for (const word of fewer ?? []) {
    const scores = left.map((other) => wordCloseness(word, other))
    const best = Math.max(...scores)
    const [partner = ''] = left.splice(scores.indexOf(best), 1)
    met += best * (word.length + partner.length)
  }
  return met / [...a, ...b].join('').length
}

/** "Wulan" is the beginning of "Wulandari": people shorten their names. */
const wordCloseness = (a: string, b: string): number =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a))
    ? Math.max(0.9, closeness(a, b))
    : closeness(a, b)

const closeness = (a: string, b: string): number => 1 - slips(a, b) / Math.max(a.length, b.length, 1)

/** Slips of the fingers between two words: a letter more, less, other, or two letters changed over. */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          at(i - 1, j - 1) + other,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(a.length, b.length)
}
