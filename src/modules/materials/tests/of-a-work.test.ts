import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { agreedRule, learner, madeWork, workOf } from '../../products/tests/support.ts'

const DAY = '2026-01-12'

describe('material of a work', () => {
  let t: TestApp
  let [workId, materialId, hers] = ['', '', '']
  beforeAll(async () => {
    t = await startApp()
    const suryani = await learner(t, 'Suryani')
    await agreedRule(t)
    workId = await madeWork(t, [suryani], 4)
    hers = await madeWork(t, [suryani], 1, { money: { ...workOf([]).money, materialFrom: 'own' } })
    const cloth = { name: 'Kain katun', unit: 'meter', store: 'class' as const, least: 0, material: null }
    ;({ materialId } = await office().call('materials.saveMaterial', cloth))
    for (const [quantity, priceRupiah, receivedOn] of [
      [10, 20_000, '2026-01-05'],
      [10, 30_000, DAY],
    ] as const)
      await office().call('materials.receive', { materialId, quantity, priceRupiah, receivedOn })
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const ani = () => t.as(cast.sewing)
  const used = async (who: { username: string } = cast.sewing) =>
    (await t.as(who).call('products.work', { workId })).used
  const one = () => ani().call('materials.material', { materialId })
  const issue = (quantity: number, of = workId) => ({ materialId, quantity, to: 'work' as const, workId: of })

  it('is issued over the lots at the price of each, and says what one piece has cost', async () => {
    expect(await used()).toBeNull()
    const { works } = await ani().call('materials.choices', {})
    expect(works.map((w) => w.id)).toEqual([workId])
    await ani().call('materials.issue', issue(12))
    expect(await used()).toEqual({ rupiah: 260_000, pieces: 4, eachRupiah: 65_000 })
    expect((await one()).works).toMatchObject([{ quantity: 12 }])
    expect((await one()).works[0]?.to).toContain('Daster batik')
  })

  it('costs less by what comes back, and nothing by a line that is taken back', async () => {
    const line = (await one()).entries.find((e) => e.mayReturn === 2)
    await ani().call('materials.giveBack', { materialId, entryId: line?.entryId ?? '', quantity: 1 })
    expect(await used()).toEqual({ rupiah: 230_000, pieces: 4, eachRupiah: 57_500 })
    await ani().call('materials.issue', issue(1))
    const wrong = (await one()).entries.find((e) => e.kind === 'issued' && e.quantity === -1 && e.mayCorrect)
    await ani().call('materials.correct', { materialId, entryId: wrong?.entryId ?? '' })
    expect(await used()).toEqual({ rupiah: 230_000, pieces: 4, eachRupiah: 57_500 })
  })

  it('is taken over by one press, and the hour and the sharing of the next sale reckon with it; an older page is told so', async () => {
    const before = await ani().call('products.work', { workId })
    await ani().call('products.takeMaterial', { workId, seen: before.version })
    expect(await ani().refused('products.takeMaterial', { workId, seen: before.version })).toBe('work_moved_on')
    expect(await ani().call('products.work', { workId })).toMatchObject({ materialRupiah: 57_500, hourly: 3_750 })
    await ani().call('products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: before.version + 1 })
    const { waiting } = await office().call('products.money', {})
    const paid = waiting.reduce((sum, s) => sum + s.amountRupiah, 0)
    await office().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid })
    const pots = await t.ownerSql(`select kind, rupiah::int from sale_shares order by kind, rupiah`)
    expect(pots).toContainEqual({ kind: 'material', rupiah: 57_500 })
    expect(pots).toContainEqual({ kind: 'maker', rupiah: 6_000 })
  })

  it('is not issued for what is made of her own material, nor for a work of another house, also by SQL', async () => {
    expect(await ani().refused('materials.issue', issue(1, hers))).toBe('not_of_stock')
    expect(await ani().refused('products.takeMaterial', { workId: hers, seen: 1 })).toBe('nothing_used')
    const nobodys = '0195e000-0000-7000-8000-0000000000ff'
    expect(await ani().refused('materials.issue', issue(1, nobodys))).toBe('not_of_stock')
    const [lot] = await t.ownerSql('select lot_id from material_lots where left_count > 0 order by received_on limit 1')
    const sql = `insert into material_entries (centre_id, entry_id, lot_id, material_id, kind, quantity, left_after, work_id, case_id, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), $1, $2, $3, $4, 0, $5, $6, sec.person(), now())`
    const line = (kind: string, quantity: number, of: string, caseId: string | null = null) =>
      ani().sql(sql, [lot?.['lot_id'], materialId, kind, quantity, of, caseId])
    await expect(line('issued', -1, hers)).rejects.toThrow(/not_of_stock/)
    await expect(line('issued', -1, nobodys)).rejects.toThrow(/not_of_stock/)
    const [her] = await t.ownerSql(`select case_id from work_makers limit 1`)
    await expect(line('issued', -1, workId, String(her?.['case_id']))).rejects.toThrow(/material_entries__to_one/)
    await expect(office().sql(sql, [lot?.['lot_id'], materialId, 'written_off', -1, workId, null])).rejects.toThrow(
      /material_entries__/,
    )
  })

  it('is issued by whoever gives material out, read by whoever reads works, and taken over by whoever writes them', async () => {
    for (const who of [cast.rizal, cast.head])
      expect(await t.as(who).refused('materials.issue', issue(1)), who.username).toBe('not_allowed')
    for (const who of [cast.head, cast.rizal, cast.administration, cast.salon])
      expect((await used(who))?.rupiah, who.username).toBe(230_000)
    for (const who of [cast.administration, cast.head, cast.nurse, cast.guard])
      expect(await t.as(who).refused('products.takeMaterial', { workId, seen: 2 }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('products.work', { workId })).toBe('not_found')
  })

  it('sent twice by a double click goes out once', async () => {
    const left = (await one()).left
    const key = crypto.randomUUID()
    await Promise.all([ani().call('materials.issue', issue(1), key), ani().call('materials.issue', issue(1), key)])
    expect((await one()).left).toBe(left - 1)
  })
})
