import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printGroups, readGroups } from '../printed-code.ts'
import { kekFromRecovery, newRecoveryCode, readRecoveryCode } from '../recovery.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery code', () => {
  test('is 160 bits in eight groups of five, without I, L, O and U', () => {
    const { printed, secret } = newRecoveryCode()
    expect(secret).toHaveLength(20)
    expect(printed).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(newRecoveryCode().printed).not.toBe(printed)
  })

  test('is read from paper whatever the case, the spaces and the likeness of O and 0, I and 1', () => {
    const { printed, secret } = newRecoveryCode()
    const typings = [
      printed,
      printed.toLowerCase(),
      printed.replaceAll('-', ''),
      printed.replaceAll('-', ' – '),
      ` ${printed}\n`,
      printed.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('V', 'u'),
      printed.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]
    for (const typed of typings) expect(readRecoveryCode(typed)).toEqual({ ok: true, bytes: secret })
  })

  test('with one wrong character anywhere is refused, and the group is named', () => {
    const { printed } = newRecoveryCode()
    const text = printed.replaceAll('-', '')
    for (let at = 0; at < text.length; at += 1) {
      for (const letter of LETTERS) {
        if (letter === text[at]) continue
        const typed = text.slice(0, at) + letter + text.slice(at + 1)
        expect(readRecoveryCode(typed)).toEqual({ ok: false, problem: 'check', groups: [Math.floor(at / 5) + 1] })
      }
    }
  })

  test('with two characters of a group changed over is refused', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(4), fc.nat(4), (group, i, j) => {
        const groups = newRecoveryCode().printed.split('-')
        const letters = [...(groups[group] ?? '')]
        const [a = '', b = ''] = [letters[i], letters[j]]
        fc.pre(a !== b)
        letters[i] = b
        letters[j] = a
        groups[group] = letters.join('')
        expect(readRecoveryCode(groups.join('-'))).toEqual({ ok: false, problem: 'check', groups: [group + 1] })
      }),
      { numRuns: 500 },
    )
  })

  test('with two groups changed over is refused, and both are named', () => {
    const groups = newRecoveryCode().printed.split('-')
    const [first = '', second = '', ...rest] = groups
    expect(readRecoveryCode([second, first, ...rest].join('-'))).toEqual({
      ok: false,
      problem: 'check',
      groups: [1, 2],
    })
  })

  test('that is too short, too long or holds a foreign sign says so', () => {
    const { printed } = newRecoveryCode()
    expect(readRecoveryCode(printed.slice(0, -1))).toEqual({ ok: false, problem: 'length', groups: [] })
    expect(readRecoveryCode(`${printed}A`)).toEqual({ ok: false, problem: 'length', groups: [] })
    expect(readRecoveryCode('')).toEqual({ ok: false, problem: 'length', groups: [] })
    expect(readRecoveryCode(`${printed.slice(0, 7)}€${printed.slice(8)}`)).toEqual({
      ok: false,
      problem: 'character',
      groups: [2],
    })
  })

  test('opens the key of one account only, today as at the first release', () => {
    const secret = Buffer.alloc(20, 3)
    expect(kekFromRecovery(secret, 'a1').toString('hex')).toBe(
      'e3b14cc634fa176a1834763509957c0e0cc2d46645d28c1d6e411b3818eaa03a',
    )
    expect(kekFromRecovery(secret, 'a2').equals(kekFromRecovery(secret, 'a1'))).toBe(false)
  })
})

test('any bytes in fives come back from paper as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (fives) => {
      const bytes = randomBytes(fives * 5)
      expect(readGroups(printGroups(bytes).join(' '), bytes.length)).toEqual({ ok: true, bytes })
    }),
  )
  expect(() => printGroups(Buffer.alloc(7))).toThrow(RangeError)
})
