import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf, tagOf, tagOfTyped } from '../facts.ts'

const by = (pepper: string) => ({ services: { pepper: Buffer.alloc(32, pepper) } })
const here = by('a')

test('a code is found again however it was typed, and its own letter alone', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      fc.pre(one !== other)
      const code = codeOf(here, one)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('0', 'O')} `])
        expect(tagOfTyped(here, typed)).toEqual(tagOf(here, one))
      expect(tagOfTyped(here, code)).not.toEqual(tagOf(here, other))
    }),
  )
})

test('a code that was made without the key of this server is another', () => {
  const letter = '01900000-0000-7000-8000-000000000009'
  const code = codeOf(by('b'), letter)
  expect(code).not.toBe(codeOf(here, letter))
  expect(tagOfTyped(here, code)).not.toEqual(tagOf(here, letter))
})

test('what was read wrongly, one letter, two changed over or too few, is looked for as what no letter has', () => {
  const code = codeOf(here, '01900000-0000-7000-8000-000000000009')
  const wrong = code[0] === '7' ? '8' : '7'
  const typed = [wrong + code.slice(1), code.slice(0, -1), `${code}0`, '', '?', code.replaceAll('-', '').slice(5)]
  const tags = typed.flatMap((t) => [tagOfTyped(here, t), tagOfTyped(here, t)]).map((t) => t.toString('hex'))
  // never twice the same, so that nobody enters a letter that every slip of the hand finds
  expect(new Set(tags).size).toBe(12)
  expect(new Set(tags.map((t) => t.length))).toEqual(new Set([64]))
})
