import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST_IN_WORDS, terbilang } from '../terbilang.ts'

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const GROUPS: Readonly<Record<string, bigint>> = {
  ribu: 1000n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
}

/** Reads the words back, written apart from the code under test. */
function count(words: string): bigint {
  let [sum, group, digit] = [0n, 0n, 0n]
  const long = words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1')
  for (const word of long.split(' ')) {
    if (word === 'belas') [group, digit] = [group + digit + 10n, 0n]
    else if (word === 'puluh') [group, digit] = [group + digit * 10n, 0n]
    else if (word === 'ratus') [group, digit] = [group + digit * 100n, 0n]
    else if (word in GROUPS) [sum, group, digit] = [sum + (group + digit) * (GROUPS[word] ?? 0n), 0n, 0n]
    else if (word !== 'minus') digit = BigInt(UNITS.indexOf(word))
  }
  return (sum + group + digit) * (words.startsWith('minus') ? -1n : 1n)
}

// Powers of a thousand and their neighbours are where the words change; plain chance would rarely go there.
const amounts = fc.oneof(
  fc.bigInt({ min: -LARGEST_IN_WORDS, max: LARGEST_IN_WORDS }),
  fc.bigInt({ min: -2_000n, max: 2_000n }),
  fc
    .tuple(
      fc.constantFrom(1n, 1000n, 10n ** 6n, 10n ** 9n, 10n ** 12n),
      fc.bigInt({ min: 0n, max: 999n }),
      fc.bigInt({ min: 0n, max: 12n }),
    )
    .map(([power, times, more]) => power * times + more),
)

test('the words say the number', () => {
  fc.assert(
    fc.property(amounts, (n) => {
      expect(count(terbilang(n))).toBe(n)
    }),
    { numRuns: 2000 },
  )
})

test('the words are clean: single spaces, no "satu" where the language says "se-"', () => {
  fc.assert(
    fc.property(amounts, (n) => {
      const words = terbilang(n)
      expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/)
      expect(words).not.toMatch(
        /satu (?:puluh|belas|ratus)|(?:^|triliun |miliar |juta |minus )satu ribu|se(?:juta|miliar|triliun)|milyar/,
      )
      if (n !== 0n) expect(words).not.toContain('nol')
    }),
    { numRuns: 1000 },
  )
})
