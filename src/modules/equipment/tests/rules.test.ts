import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { codeOf, explains, FOUND, isUpkeep, judgeLoan, readCode, standing, upkeepOf, WORK_KINDS } from '../rules.ts'
import { squareOf } from '../square.ts'

const today = Temporal.PlainDate.from('2026-01-12')

describe('a machine of a class', () => {
  it('is looked after on its day, said to be so a week before and late from the day after', () => {
    expect([null, '2026-01-20', '2026-01-19', '2026-01-12', '2026-01-11'].map((on) => upkeepOf(on, today))).toEqual([
      'none',
      'fine',
      'soon',
      'soon',
      'late',
    ])
    expect(WORK_KINDS.filter((kind) => !isUpkeep(kind))).toEqual(['fault', 'not_to_use'])
  })

  it('is lent for a month at most, and never until yesterday', () => {
    expect(['2026-01-11', '2026-01-12', '2026-02-12', '2026-02-13'].map((on) => judgeLoan(on, today))).toEqual([
      'loan_backwards',
      null,
      null,
      'loan_too_long',
    ])
  })
})

describe('the code of a label', () => {
  it('is twelve letters and digits in threes of four, and is read however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const code = codeOf(bytes)
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('0', 'o')])
          expect(readCode(typed)).toBe(code)
      }),
    )
    expect(readCode('AK-JH-07')).toBeUndefined()
  })
})

describe('the square on a label', () => {
  it('says its code and nothing else to whatever reads it', () => {
    const rows = squareOf('K7QM-2F9P-0XR4')
    const [edge, side] = [4, 6]
    const size = (rows.length + 2 * edge) * side
    const data = new Uint8ClampedArray(size * size * 4).fill(255)
    rows.forEach((row, y) =>
      [...row].forEach((field, x) => {
        if (field === '0') return
        for (let i = 0; i < side * side; i++) {
          const at = ((y + edge) * side + Math.floor(i / side)) * size + (x + edge) * side + (i % side)
          data.fill(0, at * 4, at * 4 + 3)
        }
      }),
    )
    expect(decodeQR({ width: size, height: size, data })).toBe('K7QM-2F9P-0XR4')
  })
})

describe('a stocktaking', () => {
  it('counts what was found, what is left and what has no answer', () => {
    const lines = [
      { found: 'here', explained: null },
      { found: 'elsewhere', explained: 'moved_in_book' },
      { found: 'missing', explained: null },
    ] as const
    expect(standing(5, lines)).toEqual({ booked: 5, found: 2, left: 2, unexplained: 1 })
  })

  it('has answers for every difference, and none where there is none', () => {
    expect(FOUND.map((f) => explains(f).length > 0)).toEqual([false, true, true])
  })
})
