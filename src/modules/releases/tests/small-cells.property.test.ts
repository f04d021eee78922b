import { describe, expect, it } from 'vitest'
import { type Cell, protect, protectFor, type Released } from '../small-cells.ts'
import { bounds, boundsOfEach, type Told } from './attacker.ts'
import { dice } from './dice.ts'

type Woman = { id: string; track: number; exit: number; day: number }
const monthOf = (w: Woman) => Math.floor(w.day / 30)

/** Whole months, or a free period: any first and last day. */
function span(d: ReturnType<typeof dice>): { isFree: boolean; holds: (w: Woman) => boolean } {
  const [from, more] = [d.upTo(3), d.upTo(3)]
  if (!d.yes(0.5)) return { isFree: false, holds: (w) => monthOf(w) >= from && monthOf(w) <= from + more }
  // often the days of before and a few more or less, as somebody who looks for a difference would ask
  const first = d.yes(0.5) ? 0 : d.upTo(60)
  const last = Math.max(first, 120 - 1 - d.upTo(d.yes(0.5) ? 10 : 90))
  return { isFree: true, holds: (w) => w.day >= first && w.day <= last }
}

/** A table as a house makes it: some months or any days, one or two ways to divide, with totals; sometimes only a part of them. */
function table(women: readonly Woman[], d: ReturnType<typeof dice>, name: string) {
  const { isFree, holds } = span(d)
  const those = women.filter((w) => holds(w) && (d.yes(0.95) || w.track === 0))
  const cell = (key: string, of: readonly Woman[]) => ({ key: `${name} ${key}`, members: of.map((w) => w.id) })
  const cells: Cell[] = [cell('all', those)]
  if (d.yes(0.8))
    for (const t of [0, 1, 2])
      cells.push(
        cell(
          `track ${t}`,
          those.filter((w) => w.track === t),
        ),
      )
  if (d.yes(0.7))
    for (const e of [0, 1, 2])
      cells.push(
        cell(
          `exit ${e}`,
          those.filter((w) => w.exit === e),
        ),
      )
  if (d.yes(0.6))
    for (const t of [0, 1, 2])
      for (const e of [0, 1, 2])
        cells.push(
          cell(
            `${t}/${e}`,
            those.filter((w) => w.track === t && w.exit === e),
          ),
        )
  return { isFree, cells: d.yes(0.3) ? cells.toReversed() : cells }
}

describe('small numbers', () => {
  it('K01 of a thousand random rows of releases, free periods among them, are recovered by nobody who solves all of them together', {
    timeout: 300_000,
  }, () => {
    let [recovered, smalls, opened, large, worlds, free] = [0, 0, 0, 0, 0, 0]
    for (let seed = 1; worlds < 1000; seed++, worlds++) {
      const d = dice(seed * 7919)
      const k = d.yes(0.7) ? 5 : 10
      const women = Array.from({ length: 8 + d.upTo(50) }, (_, i) => ({
        ...{ id: `${i}`, track: d.upTo(3), exit: Math.min(2, d.upTo(4)), day: d.upTo(120) },
      }))
      const before: Released[] = []
      for (let r = 0; r < 1 + d.upTo(3); r++) {
        const { cells, isFree } = table(women, d, `${r}`)
        if (isFree) free += 1
        const shown = protect(cells, before, k)
        for (const c of cells) {
          const is = shown.get(c.key) ?? 'hidden'
          if (c.members.length >= k) [large, opened] = [large + 1, opened + (is === 'open' ? 1 : 0)]
          expect(is === 'open' && c.members.length > 0 && c.members.length < k, c.key).toBe(false)
          before.push({ members: c.members, shown: is, k })
        }
      }
      const told: Told[] = before.map((b) => ({ members: b.members, shown: b.shown, k: b.k }))
      const few = before.filter((b) => b.members.length >= 1 && b.members.length < k).map((b) => b.members)
      smalls += few.length
      recovered += boundsOfEach(told, few).filter(({ low, high }) => low === high).length
    }
    expect({ worlds, recovered }).toEqual({ worlds: 1000, recovered: 0 })
    expect(smalls).toBeGreaterThan(5000)
    expect(free, 'periods of any days among them').toBeGreaterThan(700)
    // and it is not safe by hiding everything
    expect(opened / large).toBeGreaterThan(0.5)
  })

  const people = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `${from + i}`)

  it('K05 stand as small and never as nothing; nothing stands as nothing', () => {
    const shown = protect(
      [
        { key: 'three', members: people(3) },
        { key: 'none', members: [] },
      ],
      [],
      5,
    )
    expect(Object.fromEntries(shown)).toEqual({ three: 'small', none: 'open' })
  })

  it('K02 K06 hide another beside them, so that a total gives none away', () => {
    const cells = [
      { key: 'all', members: people(20) },
      { key: 'a', members: people(3) },
      { key: 'b', members: people(17, 3) },
    ]
    expect(Object.fromEntries(protect(cells, [], 5))).toEqual({ all: 'open', a: 'small', b: 'some' })
  })

  it('K03 K04 are not given away by a month more, or by one filter less', () => {
    const before = [{ members: people(20), shown: 'open' as const, k: 5 }]
    const wider = protect([{ key: 'wider', members: people(22) }], before, 5)
    expect(wider.get('wider')).toBe('some')
    expect(protect([{ key: 'much', members: people(26) }], before, 5).get('much')).toBe('open')
  })

  it('four of one each are not called four small ones beside their small sum', () => {
    const one = (i: number) => ({ key: `${i}`, members: [`${i}`] })
    const shown = protect([{ key: 'sum', members: people(4) }, one(0), one(1), one(2), one(3)], [], 5)
    const told: Told[] = ['sum', '0', '1', '2', '3'].map((key) => ({
      members: key === 'sum' ? people(4) : [key],
      shown: shown.get(key) ?? 'hidden',
      k: 5,
    }))
    const { low, high } = bounds(told, ['0'])
    expect(low).toBeLessThan(high)
  })

  it('K08 are ten where everybody reads, also beside what only the government has', () => {
    const government = [{ members: people(20), shown: 'open' as const, k: 5, audience: 'government' as const }]
    const seven = { key: 'seven', members: people(7) }
    expect(protectFor('government', [seven], government).get('seven')).toBe('open')
    expect(protectFor('public', [seven], government).get('seven')).toBe('small')
    // twenty went to the government; twenty-two in public would tell the government of the two
    expect(protectFor('public', [{ key: 'more', members: people(22) }], government).get('more')).toBe('some')
  })
})
