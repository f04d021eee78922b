import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { byLargestRemainder, MATERIAL_FROM, sharesOf } from '../rules.ts'
import { agreedRule, learner, madeWork, workOf } from './support.ts'

describe('the database, of what each gets of a sale', () => {
  let t: TestApp
  let women: string[] = []
  let workId = ''
  const office = () => t.as(cast.administration)
  beforeAll(async () => {
    t = await startApp()
    await agreedRule(t)
    women = [await learner(t, 'Suryani'), await learner(t, 'Halimah'), await learner(t, 'Mulyati')].toSorted()
    workId = await madeWork(t, women.slice(0, 2), 10)
  })
  afterAll(() => t.close())

  const numbers = (seed: number) => ({ seed, numRuns: 1000 })

  it('parts a sum by largest remainders as rules.ts does, of a thousand sums', async () => {
    const sums = fc.sample(
      fc.tuple(
        fc.integer({ min: 0, max: 900_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
      ),
      numbers(20_260_112),
    )
    const found = await t.ownerSql<{ parts: string[] }>(
      `select sec.by_largest_remainder((x ->> 0)::bigint, array(select jsonb_array_elements_text(x -> 1)::int)) as parts
         from jsonb_array_elements($1::jsonb) with ordinality e (x, n) order by n`,
      [JSON.stringify(sums)],
    )
    expect(found.map((f) => f.parts.map(Number))).toEqual(
      sums.map(([total, weights]) => byLargestRemainder(total, weights)),
    )
  })

  it('gives a thousand sales to whom rules.ts gives them', async () => {
    const sales = fc.sample(
      fc.record({
        pieces: fc.integer({ min: 1, max: 10_000 }),
        left: fc.nat(),
        priceRupiah: fc.integer({ min: 1, max: 99_999_999 }),
        materialRupiah: fc.integer({ min: 0, max: 99_999_999 }),
        materialFrom: fc.constantFrom(...MATERIAL_FROM),
        makers: fc.integer({ min: 1, max: 3 }),
        first: fc.boolean(),
        cuts: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
      }),
      numbers(20_260_113),
    )
    const cases = sales.map((s) => {
      const [a = 0, b = 0, c = 0] = s.cuts.toSorted((x, y) => x - y)
      const rule = s.first
        ? {
            materialHow: 'cost_first' as const,
            materialPercent: 0,
            makerPercent: a,
            fundPercent: b - a,
            regionPercent: 100 - b,
          }
        : {
            materialHow: 'percent' as const,
            materialPercent: a,
            makerPercent: b - a,
            fundPercent: c - b,
            regionPercent: 100 - c,
          }
      return { ...s, ...rule, pieces: 1 + (s.left % s.pieces), made: women.slice(0, s.makers) }
    })
    // a sale, its rule and its work of each, laid by the owner of the tables alone: nothing of it is kept
    const said: unknown[] = []
    for (const c of cases) {
      const [row] = await t.ownerSql<{ shares: string[] }>(LAID, [JSON.stringify(c)])
      said.push(row?.shares.toSorted())
    }
    expect(said).toEqual(
      cases.map((c) =>
        sharesOf({ ...c, makers: c.made }, c)
          .map((s) => `${s.kind} ${s.caseId ?? '-'} ${s.rupiah}`)
          .toSorted(),
      ),
    )
  }, 120_000)

  it('refuses shares that add up and do not follow the rule, and takes those that do', async () => {
    expect(workOf(women).makers.length).toBe(3)
    const { saleId } = await t
      .as(cast.sewing)
      .call('products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: 1 })
    const all = `insert into sale_shares (centre_id, share_id, sale_id, cause_id, kind, rupiah, at) values (sec.centre(), gen_random_uuid(), $1, $1, 'fund', 65000, now())`
    await expect(office().sql(all, [saleId])).rejects.toThrow(/shares_not_by_rule/)
    const { waiting, comesTo } = await office().call('products.money', {})
    await office().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
    // what comes back is given back by the rule as well
    await office().call('products.takeBack', { saleId, kind: 'return', pieces: 1 })
  })

  it('keeps whose the material was on the day of a sale, also when the work is changed after it', async () => {
    const { saleId } = await t
      .as(cast.sewing)
      .call('products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: 1 })
    await t.ownerSql(`update works set material_from = 'own' where work_id = $1`, [workId])
    const [sale] = await t.ownerSql(`select material_from from sales where sale_id = $1`, [saleId])
    expect(sale).toEqual({ material_from: 'class_stock' })
    const { waiting, comesTo } = await office().call('products.money', {})
    await office().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
  })

  it('takes no sale of a day to come or of one before it was made', async () => {
    const sale = `insert into sales (centre_id, sale_id, work_id, kind, pieces, price_rupiah, sold_on, at)
      values (sec.centre(), gen_random_uuid(), $1, 'sale', 1, 5, $2, now())`
    for (const day of ['2099-01-01', '2020-01-01'])
      await expect(office().sql(sale, [workId, day]), day).rejects.toThrow(/not_allowed/)
  })
})

const LAID = `
  with c as (select $1::jsonb as c), r as (select jsonb_array_elements_text(c -> 'made')::uuid as case_id from c)
  select coalesce((select array_agg(kind || ' ' || coalesce(case_id::text, '-') || ' ' || rupiah)
    from sec.shares_of((select (jsonb_populate_record(null::public.sales, jsonb_build_object('price_rupiah', c -> 'priceRupiah',
      'material_rupiah', c -> 'materialRupiah', 'material_from', c -> 'materialFrom'))) from c),
      (select (jsonb_populate_record(null::public.share_rules, jsonb_build_object('material_how', c -> 'materialHow', 'material_percent', c -> 'materialPercent',
        'maker_percent', c -> 'makerPercent', 'fund_percent', c -> 'fundPercent', 'region_percent', c -> 'regionPercent'))) from c),
      array(select case_id from r order by case_id), (select (c ->> 'pieces')::int from c))), '{}') as shares`
