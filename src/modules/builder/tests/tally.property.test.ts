import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tally } from '../tally.ts'

const code = fc.constantFrom('a', 'b', 'c', null)
const row = fc.record({
  key: fc.integer({ min: 0, max: 30 }).map(String),
  dims: fc.record({ track: code, exit: code, month: code }),
})
const dim = fc.constantFrom('track' as const, 'exit' as const, 'month' as const, null)

describe('the table of a report', () => {
  it('counts every row once in its cells, and everybody once in each sum', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), dim, dim, (rows, down, across) => {
        const t = tally(rows, { row: down, column: across === down ? null : across, filters: [] })
        expect(t.cells.flat().reduce((n, c) => n + c.rows.length, 0)).toBe(rows.length)
        expect(t.rowSums.reduce((n, c) => n + c.rows.length, 0)).toBe(rows.length)
        expect(t.columnSums.reduce((n, c) => n + c.rows.length, 0)).toBe(rows.length)
        expect(t.all.keys).toHaveLength(new Set(rows.map((r) => r.key)).size)
        for (const [i, line] of t.cells.entries()) {
          const keys = new Set(line.flatMap((c) => c.keys))
          expect(t.rowSums[i]?.keys.toSorted()).toEqual([...keys].toSorted())
        }
      }),
    )
  })

  it('holds nothing that a filter leaves out, and all that it lets in', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.subarray(['a', 'b', 'c']), (rows, codes) => {
        const t = tally(rows, { row: 'track', column: null, filters: [{ dim: 'exit', codes }] })
        const those = rows.filter((r) => r.dims.exit !== null && codes.includes(r.dims.exit))
        expect(t.all.rows).toEqual(those)
      }),
    )
  })

  it('puts codes in the order of the words and what is not written down last', () => {
    const rows = [null, 'z', 'second', 'first'].map((track, i) => ({ key: `${i}`, dims: { track } }))
    const of = tally(rows, { row: 'track', column: null, filters: [] }, () => ['first', 'second'])
    expect(of.rows).toEqual(['first', 'second', 'z', ''])
  })
})
