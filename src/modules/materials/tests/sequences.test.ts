import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { receive, saveMaterial } from '../commands/materials.ts'
import { correct, giveBack, issue, writeOff } from '../commands/moves.ts'
import { beginTaking, count } from '../commands/takings.ts'
import { material } from '../queries/stock.ts'
import { unaccounted } from '../rules.ts'

const step = fc.record({
  what: fc.constantFrom('receive', 'issue', 'giveBack', 'correct', 'count', 'writeOff'),
  quantity: fc.integer({ min: 1, max: 30 }),
  pick: fc.nat(40),
  until: fc.constantFrom(undefined, '2026-01-13', '2026-03-01'),
})
type Step = { what: string; quantity: number; pick: number; until: string | undefined }

/** What somebody could press, of what is there; undefined when there is nothing to press it on. */
async function act(ctx: Ctx, materialId: string, takingId: string, s: Step): Promise<void> {
  const { quantity } = s
  const received = { materialId, quantity, priceRupiah: 100, receivedOn: '2026-01-12' }
  if (s.what === 'receive') return void (await receive(ctx, { ...received, ...(s.until && { expiresOn: s.until }) }))
  if (s.what === 'issue') return void (await issue(ctx, { materialId, quantity, to: 'house' }))
  const now = await material(ctx, { materialId })
  const entry = now.entries[s.pick % Math.max(1, now.entries.length)]
  const lot = now.lots[s.pick % Math.max(1, now.lots.length)]
  if (s.what === 'giveBack' && entry) await giveBack(ctx, { materialId, entryId: entry.entryId, quantity })
  else if (s.what === 'correct' && entry) await correct(ctx, { materialId, entryId: entry.entryId })
  else if (s.what === 'count' && lot)
    await count(ctx, { takingId, lotId: lot.lotId, counted: s.pick, why: { reason: 'miscounted' } })
  else if (s.what === 'writeOff' && lot)
    await writeOff(ctx, { materialId, lotId: lot.lotId, quantity, reason: 'spoiled' })
}

describe('a thousand sequences of what people do with a material', { timeout: 300_000 }, () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('G10 sum to zero, never fall below zero and lose nothing: the book is the sum of its lines, lot by lot', async () => {
    let takingId = ''
    await t.as(cast.administration).within(async (ctx) => {
      ;({ takingId } = await beginTaking(ctx, { store: 'class' }))
    })
    const sequences = fc.sample(fc.array(step, { minLength: 2, maxLength: 7 }), { numRuns: 1000, seed: 20_260_112 })
    let refused = 0
    for (let from = 0; from < sequences.length; from += 100)
      await t.as(cast.administration).within(async (ctx) => {
        for (const sequence of sequences.slice(from, from + 100)) {
          const told = { name: `Bahan ${newId(ctx.now)}`, unit: 'buah', store: 'class' as const, least: 0 }
          const { materialId } = await saveMaterial(ctx, { ...told, material: null })
          for (const s of sequence) {
            await ctx.client.query('savepoint before')
            try {
              await act(ctx, materialId, takingId, s)
            } catch {
              refused++
              await ctx.client.query('rollback to savepoint before')
            }
          }
          const now = await material(ctx, { materialId })
          expect(unaccounted(now.flows)).toBe(0)
          expect(now.flows.left).toBe(now.left)
          expect(now.left).toBeGreaterThanOrEqual(0)
        }
      })
    const wrong =
      await t.ownerSql(`select l.lot_id from material_lots l left join material_entries e using (centre_id, lot_id)
      group by l.centre_id, l.lot_id, l.left_count having coalesce(sum(e.quantity), 0) <> l.left_count or l.left_count < 0 or min(e.left_after) < 0`)
    const [all] = await t.ownerSql(
      `select count(*)::int as n, count(*) filter (where kind = 'issued')::int as issued from material_entries`,
    )
    expect(wrong).toEqual([])
    // the walk went through all of it: lines of every kind, and refusals that left nothing behind
    const kinds = await t.ownerSql('select distinct kind from material_entries')
    expect([kinds.length, Number(all?.['n']) > 1000, refused > 100]).toEqual([6, true, true])
  })
})
