import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recipientOf, sealForRecipient } from '../../../platform/seal/age.ts'
import { alone, anonymise } from '../anonymise.ts'
import { aliasedFor, aliasFor, rowsOfCopy } from '../copy.ts'
import { diverse, KEPT_BACK } from '../diverse.ts'
import {
  fifthOf,
  isBack,
  LEAST_ALIKE,
  LEAST_DIFFERENT,
  QUASI,
  quarterOf,
  RECALLED_AS,
  SENSITIVE,
  stateOf,
} from '../rules.ts'

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

  const answer = fc.record({
    exit: fc.constantFrom('LULUS', 'LULUS', 'LULUS', 'MUNDUR', 'LARI', 'REUNIFIKASI', ''),
    attendance: fc.constantFrom('0', '35', '61', '79', '85', '99', ''),
    after: fc.constantFrom('business_running', 'employed', 'not_yet', ''),
  })

  it('give at least three different answers in each group that looks alike, else none at all, whatever the house; nothing else is changed', () => {
    const alias = aliasFor(Buffer.from('pepper'), 'centre', KEY)
    let [open, back] = [0, 0]
    fc.assert(
      fc.property(fc.array(fc.tuple(row, answer), { maxLength: 80 }), (house) => {
        const women = house.map(([quasi, told], i) => ({
          caseId: `c${i}`,
          told: { ...quasi, came: '2026-02-14', ended: quasi.ended && '2026-05-02', ...told },
        }))
        const { rows, leftOut } = rowsOfCopy('research', women, alias)
        expect(rows.length + leftOut).toBe(women.length)
        const looks = ({ told }: (typeof rows)[number]) => JSON.stringify(QUASI.map((q) => told[q] ?? null))
        for (const group of Map.groupBy(rows, looks).values()) {
          expect(group.length).toBeGreaterThanOrEqual(LEAST_ALIKE)
          for (const field of SENSITIVE) {
            const said = group.map((r) => r.told[field])
            const isBack = said.every((v) => v === KEPT_BACK)
            const different = new Set(said.filter((v) => v !== '' && v !== KEPT_BACK)).size
            expect(isBack || (different >= LEAST_DIFFERENT && !said.includes(KEPT_BACK)), `${field} ${said}`).toBe(true)
            // whoever knows her own answer can not tell that of the others
            if (!isBack)
              for (const own of said) expect(new Set(said.filter((v) => v && v !== own)).size).toBeGreaterThan(1)
            if (isBack) back += 1
            else open += 1
          }
        }
        for (const r of rows) {
          const hers = women.find((w) => w.caseId === r.caseId)?.told
          for (const field of SENSITIVE)
            if (r.told[field] !== KEPT_BACK)
              expect(r.told[field]).toBe(
                field === 'attendance' && hers?.attendance ? fifthOf(hers.attendance) : hers?.[field],
              )
        }
      }),
      { numRuns: 300 },
    )
    expect([open > 20, back > 20], 'both happen').toEqual([true, true])
  })

  it('keep an answer back of the group that all gave alike, and of no other', () => {
    const of = (group: string, ...exits: string[]) =>
      exits.map((exit, i) => ({ of: i, group, told: { exit, after: `${i % 4}` } }))
    const out = diverse(
      [...of('a', 'LULUS', 'LULUS', 'MUNDUR', '', ''), ...of('b', 'LULUS', 'MUNDUR', 'LARI', '', 'LULUS')],
      3,
    )
    expect(out.map((r) => r.told.exit)).toEqual([
      ...Array.from({ length: 5 }, () => KEPT_BACK),
      ...['LULUS', 'MUNDUR', 'LARI', '', 'LULUS'],
    ])
    expect(out.map((r) => r.told.after)).toEqual(['0', '1', '2', '3', '0', '0', '1', '2', '3', '0'])
  })

  it('carry quarters and no days, fifths and no percent of attendance; for an office the days', () => {
    const women = Array.from({ length: 6 }, (_, i) => ({
      caseId: `c${i}`,
      told: { came: '2026-02-14', exit: ['LULUS', 'MUNDUR', 'LARI'][i % 3] ?? '', attendance: `${20 * (i % 3) + i}` },
    }))
    const alias = aliasFor(Buffer.from('pepper'), 'centre', KEY)
    expect(rowsOfCopy('research', women, alias).rows.map((r) => r.told)).toEqual(
      rowsOfCopy('research', women, alias).rows.map(({ caseId }) => {
        const i = Number(caseId.slice(1)) % 3
        return { came: '2026-T1', exit: ['LULUS', 'MUNDUR', 'LARI'][i], attendance: ['0–19%', '20–39%', '40–59%'][i] }
      }),
    )
    expect(rowsOfCopy('office', women, alias).rows[0]?.told).toMatchObject({ came: '2026-02-14' })
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
    const of = {
      decision: null,
      madeAt: null,
      goneAt: null,
      withdrawnAt: null,
      ...{ takenAt: null, recalledAs: null, expiresOn: '2026-02-10' },
    }
    expect(stateOf(of, '2026-02-10')).toBe('asked')
    expect(stateOf({ ...of, decision: 'approved' }, '2026-02-10')).toBe('approved')
    expect(stateOf({ ...of, decision: 'approved', madeAt: 'x' }, '2026-02-10')).toBe('made')
    expect(stateOf({ ...of, decision: 'approved', madeAt: 'x' }, '2026-02-11')).toBe('gone')
    expect(stateOf({ ...of, decision: 'declined' }, '2026-02-11')).toBe('declined')
    const made = { ...of, decision: 'approved', madeAt: 'x', goneAt: 'y' }
    expect(stateOf({ ...made, withdrawnAt: 'y' }, '2026-02-10')).toBe('withdrawn')
    const left = { ...made, takenAt: 'x', withdrawnAt: 'y' }
    expect(stateOf(left, '2026-03-10'), 'long after its last day as well').toBe('asked_back')
    expect(RECALLED_AS.map((recalledAs) => stateOf({ ...left, recalledAs }, '2026-03-10'))).toEqual([
      ...['recalled', 'recalled', 'not_back', 'not_back'],
    ])
    expect(RECALLED_AS.filter(isBack)).toEqual(['destroyed', 'given_back'])
    expect(stateOf({ ...made, takenAt: 'x' }, '2026-03-10'), 'taken, and nobody in it was erased').toBe('gone')
  })
})
