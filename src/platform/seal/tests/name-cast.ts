/**
 * Made-up Indonesian women's names with a Zipf law, and the ways in which the same name is written or typed otherwise
 * (security.md, appendix A). Everything follows from one seed.
 */
const FIRST =
  'Siti Sri Nur Dewi Rina Yuni Dian Eka Fitri Ratna Wahyuni Sari Lestari Rahayu Indah Ayu Wulan Maya Lina Yanti Rini Tri Endang Susi Nia Ani Tuti Yuliana Marlina Rosdiana Suryani Herlina Mariani Nurhayati Juwita Aminah Khadijah Fatimah Zubaidah Halimah Maryam Rukmini Sumiati Suharti Kartini Wati Murni Yulia Desi Novita Mega Intan Permata Puspita Anggraini Oktarina Febriani Agustina Septiana Aprilia Melati Kenanga Cempaka Seruni Laras Kirana Candra Kusuma Ningsih Utami Astuti Handayani Setiawati Kurniawati Hidayati Rohayati Maimunah Jamilah Salmah Rosmiati Darmawati Ernawati Sukmawati Mulyani Hartati Suprihatin Winarti Sulastri Partini Ngatini Jumiati Tumini Warsini Lasmini Painem Yusnita Elvira Sherly Veronika Kristina Magdalena Yohana Theresia Bunga Citra Syarifah Zahra Aisyah Nabila Salsabila Khoirunnisa Rahmawati Masyitoh Qomariah Zulaikha Umi Kalsum Sofiah Habibah Nafisah Ruqayyah Laila Munawaroh Syamsiah Djamilah Sutji Tjahaya Roesmini'.split(
    ' ',
  )
const ONSETS = ['s', 'r', 'm', 'n', 'k', 'l', 'w', 'y', 'h', 'd', 't', 'j', 'sy', 'ch', 'z', 'f', 'b', 'p', 'g']
const RIMES = ['a', 'i', 'u', 'ar', 'in', 'un', 'an', 'ia', 'ah', 'ani', 'iati', 'o', 'e', 'is']

export type Dice = { next(): number; below(count: number): number; of<T>(list: readonly T[]): T }

/** A small seeded generator (mulberry32), so that a figure can be had again. */
export function dice(seed: number): Dice {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    of: (list) => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('nothing to choose from')
      return found
    },
  }
}

/** `count` names of one to three words; a few words are very common, a long tail is rare. */
export function makeNames(count: number, seed: number): string[] {
  const die = dice(seed)
  const rare = Array.from({ length: Math.ceil(Math.sqrt(count) * 8) }, () => capital(syllables(die)))
  const words = [...FIRST, ...rare]
  const zipf = cumulative(words.length)
  const word = (): string => words[atLeast(zipf, die.next())] ?? 'Sari'
  return Array.from({ length: count }, () => {
    const shape = die.next()
    const length = shape < 0.2 ? 1 : shape < 0.72 ? 2 : 3
    const chosen = new Set<string>()
    while (chosen.size < length) chosen.add(word())
    return [...chosen].join(' ')
  })
}

export const WAYS = ['spelling', 'slip', 'spelling and slip', 'dropped word', 'glued', 'turned round'] as const
export type Way = (typeof WAYS)[number]

/** The name as somebody else writes it; null when the name offers no room for this way. */
export function written(name: string, way: Way, die: Dice): string | null {
  const words = name.split(' ')
  if (way === 'spelling') return respelled(name, die)
  if (way === 'slip') return slipped(name, die)
  if (way === 'spelling and slip') {
    const other = respelled(name, die)
    return other === null ? null : slipped(other, die)
  }
  if (words.length < (way === 'dropped word' ? 3 : 2)) return null
  if (way === 'glued') return words.join('')
  if (way === 'turned round') return words.toReversed().join(' ')
  words.splice(die.below(words.length), 1)
  return words.join(' ')
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/u/, 'oe'],
  [/oe/, 'u'],
  [/j/, 'dj'],
  [/dj/, 'j'],
  [/c(?!h)/, 'tj'],
  [/sy/, 's'],
  [/s(?![yh])/, 'sy'],
  [/y(?=[aiueo])/, 'i'],
  [/(?<=[aiueo])i(?=[aiueo])/, 'y'],
  [/([tnmlrs])(?=[aiueo])/, '$1$1'],
  [/f/, 'v'],
  [/v/, 'f'],
  [/ah\b/, 'a'],
  [/kh/, 'h'],
]

function respelled(name: string, die: Dice): string | null {
  const lower = name.toLowerCase()
  const fitting = SPELLINGS.filter(([from]) => from.test(lower))
  if (fitting.length === 0) return null
  const [from, to] = die.of(fitting)
  return lower.replace(from, to)
}

function slipped(name: string, die: Dice): string {
  const at = die.below(name.length)
  const letter = 'abcdefghijklmnopqrstuvwxyz'[die.below(26)] ?? 'a'
  const [before, after] = [name.slice(0, at), name.slice(at)]
  switch (die.below(4)) {
    case 0:
      return before + letter + after
    case 1:
      return before + after.slice(1)
    case 2:
      return before + letter + after.slice(1)
    default:
      return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)
  }
}

function syllables(die: Dice): string {
  const onset = (): string => die.of(ONSETS)
  const middle = (): string => onset() + die.of(['a', 'i', 'u', 'e', 'o'])
  const word = middle() + (die.next() < 0.6 ? middle() : '') + onset() + die.of(RIMES)
  return word
}

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

function cumulative(count: number): number[] {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 3))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => (sum += weight / whole))
}

const atLeast = (sums: number[], value: number): number => {
  const at = sums.findIndex((sum) => sum >= value)
  return at < 0 ? sums.length - 1 : at
}
