import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recipientOf, sealForRecipient } from '../../../platform/seal/age.ts'
import { alone, anonymise } from '../anonymise.ts'
import { aliasedFor, aliasFor, rowsOfCopy } from '../copy.ts'
import { fifthOf, quarterOf, stateOf } from '../rules.ts'

const KEY = 'age1pdxyjajyvz4fw3dqag2hlraft9c7r2jz0s5y6x7lat90sxa6rejq6pka0g'
const row = fc.record({
  age: fc.constantFrom('under_20', '20_24', '25_29', '30_35', 'over_35'),
  district: fc.constantFrom('Indralaya', 'Tanjung Raja', 'Pemulutan', ''),
  track: fc.constantFrom('sewing', 'salon'),
  came: fc.constantFrom('2025-T1', '2025-T2', '2026-T1'),
  ended: fc.constantFrom('2025-T4', '2026-T2', ''),
})

describe('rows for a study', () => {
  it('always look like at least four others, whatever the house, and nobody is invented, moved or counted twice', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), fc.integer({ min: 2, max: 8 }), (quasis, k) => {
        const rows = quasis.map((quasi, of) => ({ of, quasi }))
        const out = anonymise(rows, k)
        expect(alone(out.rows, k)).toEqual([])
        expect(out.rows.length + out.leftOut).toBe(rows.length)
        expect(new Set(out.rows.map((r) => r.of)).size).toBe(out.rows.length)
        for (const r of out.rows) expect(Object.keys(r.quasi).sort()).toEqual(Object.keys(quasis[r.of] ?? {}).sort())
        if (quasis.length < k) expect(out.rows).toEqual([])
      }),
    )
  })

  it('are made no coarser than is needed: where five look the same already, everything stays', () => {
    const quasi = { age: '25_29', district: 'Indralaya', came: '2026-T1' }
    const out = anonymise(
      Array.from({ length: 5 }, (_, of) => ({ of, quasi })),
      5,
    )
    expect(out).toMatchObject({ leftOut: 0, levels: {} })
    expect(out.rows[0]?.quasi).toEqual(quasi)
  })

  it('carry quarters and no days, fifths and no percent of attendance; for an office the days', () => {
    const women = Array.from({ length: 6 }, (_, i) => ({
      caseId: `c${i}`,
      told: { came: '2026-02-14', exit: 'LULUS', attendance: `${60 + i}` },
    }))
    const alias = aliasFor(Buffer.from('pepper'), 'centre', KEY)
    expect(rowsOfCopy('research', women, alias).rows.map((r) => r.told)).toEqual(
      women.map(() => ({ came: '2026-T1', exit: 'LULUS', attendance: '60–79%' })),
    )
    expect(rowsOfCopy('office', women, alias).rows[0]?.told).toMatchObject({ came: '2026-02-14', exit: 'LULUS' })
    expect(['0', '19', '20', '79', '80', '100'].map(fifthOf)).toEqual([
      ...['0–19%', '0–19%', '20–39%', '60–79%', '80–100%', '80–100%'],
    ])
    expect([quarterOf('2026-12-31'), quarterOf('2026-04-01')]).toEqual(['2026-T4', '2026-T2'])
  })
})

describe('an alias', () => {
  it('K14 is the same for one recipient and another for each, and rows stand in its order', () => {
    const [one, other] = [KEY, KEY.replace('pdx', 'qdx')].map((k) => aliasFor(Buffer.from('p'), 'centre', k))
    const ids = Array.from({ length: 40 }, (_, i) => `case ${i}`)
    expect(new Set(ids.map((id) => one?.(id))).size).toBe(40)
    expect(ids.map((id) => one?.(id))).toEqual(ids.map((id) => one?.(id)))
    expect(ids.filter((id) => one?.(id) === other?.(id))).toEqual([])
    const women = ids.map((caseId) => ({ caseId, told: {} }))
    const order = rowsOfCopy('office', women, one ?? String).rows.map((r) => r.alias)
    expect(order).toEqual(order.toSorted())
  })
})

describe('those for whom an alias is the same', () => {
  it('are an office in all its copies, and a study in one alone, also under the same key', () => {
    const of = (kind: 'office' | 'research', extractId: string) => aliasedFor({ kind, recipientKey: KEY, extractId })
    expect(of('office', 'a')).toBe(of('office', 'b'))
    expect(new Set([of('office', 'a'), of('research', 'a'), of('research', 'b')]).size).toBe(3)
  })
})

describe('a file for somebody outside', () => {
  it('takes a key of age and no other: one wrong letter, a secret half, nothing', () => {
    expect(recipientOf(KEY)).toHaveLength(32)
    for (const wrong of [
      '',
      'age1',
      KEY.slice(0, -1),
      `${KEY}q`,
      KEY.replace('pdx', 'pdy'),
      KEY.toUpperCase(),
      'AGE-SECRET-KEY-1X',
    ])
      expect(recipientOf(wrong), wrong).toBeNull()
    expect(() => sealForRecipient(Buffer.from('x'), 'age1')).toThrow(RangeError)
  })

  it('holds no word of what was sealed, and is another each time', () => {
    const text = Buffer.from('alias;LULUS;Indralaya')
    const [one, two] = [sealForRecipient(text, KEY), sealForRecipient(text, KEY)]
    expect(one.toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> X25519 [\w+/]{43}\n[\w+/]{43}\n--- [\w+/]{43}\n/,
    )
    expect(one.includes('Indralaya')).toBe(false)
    expect(one.equals(two)).toBe(false)
  })
})

describe('a copy', () => {
  it('waits, is approved, made, and is over after its last day whatever it was', () => {
    const of = { decision: null, madeAt: null, goneAt: null, withdrawnAt: null, expiresOn: '2026-02-10' }
    expect(stateOf(of, '2026-02-10')).toBe('asked')
    expect(stateOf({ ...of, decision: 'approved' }, '2026-02-10')).toBe('approved')
    expect(stateOf({ ...of, decision: 'approved', madeAt: 'x' }, '2026-02-10')).toBe('made')
    expect(stateOf({ ...of, decision: 'approved', madeAt: 'x' }, '2026-02-11')).toBe('gone')
    expect(stateOf({ ...of, decision: 'declined' }, '2026-02-11')).toBe('declined')
    const made = { ...of, decision: 'approved', madeAt: 'x', goneAt: 'y' }
    expect(stateOf({ ...made, withdrawnAt: 'y' }, '2026-02-10')).toBe('withdrawn')
  })
})
