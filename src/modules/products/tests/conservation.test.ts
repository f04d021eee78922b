import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { enterSavings } from '../../custody/commands/savings.ts'
import { lastLine } from '../../custody/facts.ts'
import { sell, takeBack } from '../commands/sales.ts'
import { share } from '../commands/share.ts'
import { move, saveWork } from '../commands/works.ts'
import { waitingChains } from '../queries/sales.ts'
import { agreedRule, learner, workOf } from './support.ts'

describe('a thousand sequences of making, selling, and then sharing, coming back or taking out of savings', () => {
  it('sum to zero, leave no count below nothing and lose nothing', async () => {
    const t = await startApp()
    await agreedRule(t)
    const women = [await learner(t, 'Suryani'), await learner(t, 'Halimah'), await learner(t, 'Mulyati')]
    let seed = 20260112
    const random = (n: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor(seed / 65_536) % n
    }
    const office = t.as(cast.administration)
    const works: { workId: string; priceRupiah: number }[] = []
    const sales: string[] = []
    const ani = t.as(cast.sewing)
    for (let i = 0; i < 6; i += 1) {
      const priceRupiah = 1_000 + random(90_000)
      const money = { priceRupiah, materialRupiah: random(50_000), materialFrom: 'class_stock' as const, minutes: 60 }
      const makers = women.slice(0, 1 + (i % 3))
      const { workId } = await ani.within((ctx) => saveWork(ctx, { ...workOf(makers), title: `Karya ${i}`, money }))
      works.push({ workId, priceRupiah })
    }
    const expected = ['not_so_many', 'fund_not_enough', 'not_enough', 'sales_moved_on']
    const tried = async (who: typeof ani, act: Parameters<typeof ani.within>[0]) => {
      try {
        await who.within(act)
      } catch (e) {
        if (!expected.some((code) => String(e).includes(code) || JSON.stringify(e).includes(code))) throw e
      }
    }
    for (let n = 0; n < 1000; n += 1) {
      const work = works[random(works.length)]
      if (!work) continue
      const { workId, priceRupiah } = work
      const pieces = 1 + random(3)
      await tried(ani, async (ctx) => {
        if (random(2) === 0) await move(ctx, { workId, kind: random(4) === 0 ? 'lost' : 'made', pieces })
        const { saleId } = await sell(ctx, { workId, pieces: 1 + random(2), priceRupiah, seen: 1 })
        sales.push(saleId)
      })
      const step = random(4)
      const woman = women[random(women.length)] ?? ''
      await tried(office, async (ctx) => {
        if (step === 0) {
          const chains = await waitingChains(ctx)
          const paid = chains.reduce((sum, c) => sum + c.left * c.sale.priceRupiah, 0)
          if (chains.length > 0) await share(ctx, { saleIds: chains.map((c) => c.sale.saleId), paid })
        }
        if (step === 1 && sales.length > 0)
          await takeBack({ isOpenOuting: async () => false, materialUsed: async () => 0 })(ctx, {
            saleId: sales[random(sales.length)] ?? '',
            kind: random(2) ? 'return' : 'mistake',
            pieces: 1,
          })
        if (step === 2)
          await enterSavings(ctx, {
            caseId: woman,
            kind: 'withdrawal',
            rupiah: (await lastLine(ctx, woman))?.balanceRupiah || 1,
            signedHow: 'signature',
          })
      })
    }
    const sum = async (sql: string) =>
      Number((await t.ownerSql<{ n: string }>(`select coalesce(sum(n), 0) as n from (${sql}) x`))[0]?.n)
    const paid = await sum(
      `select s.amount_rupiah as n from sales s where coalesce(s.of_sale_id, s.sale_id) in (select sale_id from sale_shares)`,
    )
    const shared = await sum('select rupiah as n from sale_shares')
    const saved = await sum(`select amount_rupiah as n from savings_entries where source_id is not null`)
    const short = await sum(`select rupiah as n from fund_entries where kind = 'shortfall'`)
    const pots = await sum(`select rupiah as n from fund_entries where kind <> 'spent'`)
    expect(shared).toBe(paid)
    expect(saved + pots).toBe(paid)
    expect(short).toBeLessThan(0)
    expect(await sum(`select count(*) as n from sales where kind = 'sale'`)).toBeGreaterThan(300)
    const [least] = await t.ownerSql<{ n: number }>(
      'select least(min(home_after), min(out_after)) as n from work_moves',
    )
    expect(least?.n).toBeGreaterThanOrEqual(0)
    const [low] = await t.ownerSql<{ n: string }>('select min(balance_rupiah) as n from savings_entries')
    expect(Number(low?.n)).toBeGreaterThanOrEqual(0)
    const counted = await sum(
      `select case kind when 'made' then pieces when 'returned' then pieces when 'undone' then pieces else -pieces end as n from work_moves`,
    )
    expect(
      await sum('select distinct on (work_id) home_after + out_after as n from work_moves order by work_id, seq desc'),
    ).toBe(counted)
    await t.close()
  }, 600_000)
})
