import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorTime } from '../../../../tests/support/processor-time.ts'
import { oneSlip } from '../one-slip.ts'
import { newPassphrase, PASSPHRASE_WORDS, pickIndex, readPassphrase, WORDS, wordsOfHash } from '../passphrase.ts'

describe('the list of words', () => {
  test('has 2,048 different words of three to eight letters a to z', () => {
    expect(WORDS).toHaveLength(2048)
    expect(new Set(WORDS).size).toBe(2048)
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  })

  test('has no two words that are one slip apart', () => {
    const pairs: string[] = []
    for (const [at, word] of WORDS.entries()) {
      for (const other of WORDS.slice(at + 1)) if (oneSlip(word, other)) pairs.push(`${word}/${other}`)
    }
    expect(pairs).toEqual([])
  })

  test('holds nothing that would hurt to read here', () => {
    const hurtful =
      'tuna susila nakal masalah kambuh kabur gagal bandel korban pukul bunuh darah luka mati takut penjara polisi senjata pisau dosa neraka surga setan iblis doa salat nabi partai pemilu presiden ranjang cium peluk telanjang perawan janda gadis tamu malam jual bayar tarif obat racun rokok miskin bodoh gila jelek kotor hina anjing babi monyet ikat tahanan'
    expect(hurtful.split(' ').filter((word) => WORDS.includes(word))).toEqual([])
  })

  test('is closed: cards and signed papers are made of it', () => {
    const whole = createHash('sha256').update(WORDS.join(' ')).digest('hex')
    expect(whole).toBe('baee33d4fb4f67a0aa08e35b3bad64f7e3233c1f73a36d02e015808ec631c10c')
  })
})

describe('a new passphrase', () => {
  test('is six words of the list, 66 bits', () => {
    const words = newPassphrase().split(' ')
    expect(words).toHaveLength(PASSPHRASE_WORDS)
    expect(words.every((word) => WORDS.includes(word))).toBe(true)
    expect(Math.log2(WORDS.length) * PASSPHRASE_WORDS).toBe(66)
  })

  test('is hardly ever the same twice', () => {
    expect(new Set(Array.from({ length: 2000 }, () => newPassphrase())).size).toBe(2000)
  })

  test('takes every word as often as the other (chi square over 300,000 draws)', () => {
    const counts = new Map<number, number>()
    const draws = 300_000
    const pool = randomBytes(draws * 4)
    let at = 0
    const random = (bytes: number) => {
      at += bytes
      return pool.subarray(at - bytes, at)
    }
    for (let draw = 0; draw < draws; draw += 1) {
      const index = pickIndex(2048, random)
      counts.set(index, (counts.get(index) ?? 0) + 1)
    }
    const expected = draws / 2048
    const chi = Array.from(
      { length: 2048 },
      (_, index) => ((counts.get(index) ?? 0) - expected) ** 2 / expected,
    ).reduce((a, b) => a + b)
    expect(Math.abs(chi - 2047) / Math.sqrt(2 * 2047)).toBeLessThan(6) // six standard deviations: never by chance
  })
})

describe('picking a number', () => {
  test('throws away draws that would favour the small ones', () => {
    const draws = [0xffff_ffff, 0xffff_fffe, 7]
    const random = () => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(draws.shift() ?? 0)
      return bytes
    }
    expect(pickIndex(0x8000_0001, random)).toBe(7) // everything from 2^31 + 1 on is thrown away
    expect(draws).toEqual([])
  })

  test('stays in range for every count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), (count) => {
        const index = pickIndex(count)
        expect(index >= 0 && index < count && Number.isInteger(index)).toBe(true)
      }),
    )
    for (const count of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) expect(() => pickIndex(count)).toThrow(RangeError)
  })
})

describe('a typed passphrase', () => {
  const card = 'jeruk perahu melati kereta kertas sungai'

  test.each([
    'Jeruk Perahu Melati Kereta Kertas Sungai',
    '  jeruk  perahu melati\tkereta kertas sungai\n',
    'JERUK-PERAHU-MELATI-KERETA-KERTAS-SUNGAI',
    'jeruk, perahu, melati, kereta, kertas, sungai.',
    'jeruk–perahu—melati_kereta·kertas+sungai',
    'jeruk\u00a0perahu\u200b melati kereta kertas sungai',
    'ｊｅｒｕｋ perahu melati kereta kertas sungai',
    'jeruk peraho melati kereta kertas sungai',
    'je\u200bru\u00adk perahu melati kereta kertas sungai',
    'jerku perahu melatii kereta kertaas sungai',
  ])('%j means the one on the card', (typed) => {
    expect(readPassphrase(typed)).toBe(card)
  })

  test('keeps a slip that could mean two words as it was typed', () => {
    expect(readPassphrase('kerta')).toBe('kerta') // kereta or kertas
  })

  test('with a wrong word, a missing one or another order is another passphrase', () => {
    for (const typed of [
      'perahu jeruk melati kereta kertas sungai',
      'jeruk perahu melati kereta kertas',
      `${card} sungai`,
      'jeruk perahu melati kereta kertas danau',
    ]) {
      expect(readPassphrase(typed)).not.toBe(card)
    }
  })

  test('gets back the word from which a letter was left out, in seven cases of ten; the others are ambiguous', () => {
    let kept = 0
    let whole = 0
    for (const word of WORDS) {
      for (let at = 0; at < word.length; at += 1) {
        whole += 1
        if (readPassphrase(word.slice(0, at) + word.slice(at + 1)) === word) kept += 1
      }
    }
    expect(kept / whole).toBeGreaterThan(0.7)
  })

  test('read twice is read once, and never takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(readPassphrase(readPassphrase(typed))).toBe(readPassphrase(typed))
      }),
    )
    const before = processorTime()
    readPassphrase('a '.repeat(500))
    expect(processorTime() - before).toBeLessThan(100)
  })
})

test('eight words tell two hashes apart and are the same for the same hash', () => {
  const hash = createHash('sha256').update('a').digest()
  expect(wordsOfHash(hash).split(' ')).toHaveLength(8)
  expect(wordsOfHash(hash)).toBe(wordsOfHash(Buffer.from(hash)))
  for (let bit = 0; bit < 88; bit += 1) {
    const other = Buffer.from(hash)
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(wordsOfHash(other)).not.toBe(wordsOfHash(hash))
  }
  expect(() => wordsOfHash(Buffer.alloc(10))).toThrow(RangeError)
})
