import { randomBytes } from 'node:crypto'
import { oneSlip } from './one-slip.ts'
import wordsByLetter from './words-id.json' with { type: 'json' }

/**
 * 2,048 everyday Indonesian words of three to eight letters, no two of them one slip apart, none that would be painful
 * to read here. The list is closed: passphrases in use and fingerprints on signed paper are made of it.
 */
export const WORDS: readonly string[] = Object.values(wordsByLetter).flatMap((line) => line.split(' '))

/**
 * Six words of 2,048 are 66 bits. security.md 3.3 asks for five words of a list of 7,776 (64 bits): a list of short,
 * common Indonesian words is not that long, and a sixth easy word is less to remember than five rare ones.
 */
export const PASSPHRASE_WORDS = 6

const KNOWN = new Set(WORDS)
/** Longer input is no generated passphrase, and comparing it word by word would only cost time. */
const MOST_WORDS = 12

export type RandomSource = (bytes: number) => Uint8Array

/** A new passphrase, "jeruk perahu ...": for every account that holds keys. Shown once, printed on a card. */
export const newPassphrase = (random: RandomSource = randomBytes): string =>
  Array.from({ length: PASSPHRASE_WORDS }, () => WORDS[pickIndex(WORDS.length, random)]).join(' ')

/**
 * A whole number from 0 to below `count`, each as likely as the other: draws that would favour the small numbers are
 * thrown away. `count` is at most 2^32.
 */
export function pickIndex(count: number, random: RandomSource = randomBytes): number {
  if (!Number.isInteger(count) || count < 1 || count > 2 ** 32) throw new RangeError('count must be 1 to 2^32')
  const fair = 2 ** 32 - (2 ** 32 % count)
  for (;;) {
    const drawn = Buffer.from(random(4)).readUInt32BE()
    if (drawn < fair) return drawn % count
  }
}

/**
 * What was meant by a typed passphrase of generated words: capitals, dashes, points, commas and extra spaces do not
 * matter, and a word with one slip becomes the only word of the list that is that near. Guessing gets no easier: the
 * answer is always a choice of words from the list, or nothing that was ever given out.
 */
export function readPassphrase(typed: string): string {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
  const meant = words.length > MOST_WORDS ? words : words.map((word) => (KNOWN.has(word) ? word : nearest(word)))
  return meant.join(' ')
}

function nearest(typed: string): string {
  const near = WORDS.filter((word) => oneSlip(typed, word))
  return near.length === 1 && near[0] !== undefined ? near[0] : typed
}

/** A hash as words that two people can compare aloud: eight words are 88 bits of it (security.md 3.8). */
export function wordsOfHash(hash: Buffer, count = 8): string {
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  if (bits.length < count * 11) throw new RangeError('hash too short for that many words')
  return Array.from({ length: count }, (_, at) => WORDS[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)]).join(
    ' ',
  )
}
