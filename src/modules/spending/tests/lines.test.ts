import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { trackCosts } from '../track-costs.ts'
import { cloth, lockedBudget, paid, proven } from './spent.ts'

const spend = (lineKey: string | null, amountRupiah: number) => ({ lineKey, amountRupiah, onDay: '2026-02-01' })

describe('what a class came to', () => {
  const plan = [
    { lineKey: 'cloth', track: 'sewing' },
    { lineKey: 'dye', track: 'salon' },
    { lineKey: 'food', track: null },
  ]

  it('is its own lines, and its share of the rest by nights', () => {
    const nights = [
      { track: 'sewing', nights: 30 },
      { track: 'salon', nights: 10 },
    ]
    expect(trackCosts(plan, [spend('cloth', 500), spend('food', 400), spend(null, 40)], nights)).toEqual([
      { track: 'salon', ownRupiah: 0, sharedRupiah: 110, nights: 10 },
      { track: 'sewing', ownRupiah: 500, sharedRupiah: 330, nights: 30 },
    ])
  })

  it('comes to everything that was paid, to the rupiah', () => {
    const key = fc.constantFrom('cloth', 'dye', 'food', 'gone', null)
    const money = fc.array(fc.tuple(key, fc.integer({ min: -900, max: 90_000 })))
    const track = fc.constantFrom('sewing', 'salon', null)
    const slept = fc.uniqueArray(fc.record({ track, nights: fc.nat(400) }), { selector: (n) => n.track })
    fc.assert(
      fc.property(money, slept, (all, nights) => {
        const spent = all.map(([lineKey, rupiah]) => spend(lineKey, rupiah))
        const rows = trackCosts(plan, spent, nights)
        const sum = spent.reduce((n, s) => n + s.amountRupiah, 0)
        expect(rows.reduce((n, r) => n + r.ownRupiah + r.sharedRupiah, 0)).toBe(sum)
      }),
    )
  })
})

describe('a line of the budget', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await lockedBudget(t)
  })
  afterAll(() => t.close())
  const office = () => t.as(cast.administration)
  const absorbed = () => office().call('spending.absorption', {})
  const lineOf = async (name: string) => (await absorbed()).lines.find((l) => l.name === name)

  it('says what was paid, promised and left of it, out of the petty cash too, on every page alike', async () => {
    const lineKey = (await lineOf('Bahan praktik menjahit'))?.lineKey ?? ''
    const { requestId } = await office().call('spending.ask', cloth({ lineKey }))
    await t.as(cast.head).call('spending.decide', { requestId, decision: 'approved' })
    await proven(t, requestId)
    await office().call('spending.pay', paid(requestId, 1_000_000))
    const of = { onDay: '2026-01-12', what: 'Benang' }
    await office().call('spending.writePetty', { ...of, kind: 'filled', amountRupiah: 90_000 })
    await office().call('spending.writePetty', {
      ...of,
      kind: 'spent',
      amountRupiah: 40_000,
      receiptNo: 'KK-1',
      lineKey,
    })
    const says = { paidRupiah: 1_040_000, committedRupiah: 860_000, leftRupiah: 28_100_000 }
    expect(await lineOf('Bahan praktik menjahit')).toMatchObject(says)
    const { lines } = await office().call('spending.ground', { year: 2026 })
    expect(lines.find((l) => l.lineKey === lineKey)).toMatchObject(says)
    const { plans } = await office().call('budget.plans', {})
    const plan = await office().call('budget.plan', { planId: plans[0]?.planId ?? '' })
    expect(plan.lines.find((l) => l.lineKey === lineKey)?.spent).toEqual({ ...says, donePercent: null })
    const { tracks } = await absorbed()
    expect(tracks.find((r) => r.track === 'sewing')?.ownRupiah).toBe(1_040_000)
  })

  it('says how far it is, apart from its money, by whoever keeps it; what was said before stays', async () => {
    const lineKey = (await lineOf('Permakanan'))?.lineKey ?? ''
    const say = { lineKey, percent: 40, onDay: '2026-01-12' }
    expect((await lineOf('Permakanan'))?.donePercent).toBeNull()
    await office().call('spending.sayDone', say)
    t.pass({ minutes: 5 })
    await office().call('spending.sayDone', { ...say, percent: 45 })
    expect(await lineOf('Permakanan')).toMatchObject({ donePercent: 45, paidRupiah: 0 })
    // what somebody saw on an earlier day and writes down now is of that day
    t.pass({ minutes: 5 })
    await office().call('spending.sayDone', { ...say, onDay: '2026-01-05', percent: 20 })
    expect(await lineOf('Permakanan')).toMatchObject({
      donePercent: 45,
      months: [{ month: 1, paidRupiah: 0, donePercent: 45 }],
    })
    expect(await office().refused('spending.sayDone', { ...say, onDay: '2026-01-13' })).toBe('in_the_future')
    expect(await office().refused('spending.sayDone', { ...say, lineKey: crypto.randomUUID() })).toBe('not_found')
    expect(await office().refused('spending.sayDone', { ...say, percent: 101 })).toBe('invalid_input')
    for (const who of [cast.head, cast.rizal])
      expect(await t.as(who).refused('spending.sayDone', say), who.username).toBe('not_allowed')
    expect(await t.ownerSql('select percent from spend_progress order by at, progress_id')).toHaveLength(3)
    await expect(office().sql('update spend_progress set percent = 1')).rejects.toThrow(/permission denied/)
  })
})
