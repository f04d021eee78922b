import { sql } from 'kysely'
import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { serialMark } from '../../kernel/serial-mark.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import type { stock } from './contract.ts'
import { events } from './events.ts'
import { backToStock, getToolkit } from './facts.ts'
import { valueOf } from './rules.ts'

export async function addToolkit(ctx: Ctx, input: z.output<typeof stock.addToolkit.input>) {
  const { centreId, personId } = ctx.actor
  const toolkitId = newId(ctx.now)
  const { items, orderId = null, ...kit } = input
  await needNewSerials(ctx, items)
  const made = await ctx.db
    .insertInto('toolkits')
    .values({ centreId, toolkitId, ...kit, orderId, madeBy: personId, madeAt: ctx.now.toString() })
    .onConflict((oc) => oc.columns(['centreId', 'label']).doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('label_taken', { params: { label: input.label } })
  await ctx.db
    .insertInto('toolkitItems')
    .values(
      items.map((i, position) => ({
        centreId,
        toolkitId,
        position,
        ...i,
        brand: i.brand ?? null,
        serial: i.serial ?? null,
      })),
    )
    .execute()
  const valueRupiah = valueOf(items)
  await ctx.record(events.toolkit_added, {
    subject: ['toolkits', toolkitId],
    details: { track: kit.track, items: items.length, value: valueRupiah },
  })
  return { toolkitId, valueRupiah }
}

/** A thing with a number is in one kit, however it was typed. Two at the same moment: the second waits, and is told. */
async function needNewSerials(ctx: Ctx, items: readonly { serial?: string | undefined }[]): Promise<void> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 24))', [ctx.actor.centreId])
  const typed = items.map((i) => serialMark(i.serial ?? '')).filter((mark) => mark !== '')
  const known = await ctx.db
    .selectFrom('toolkitItems as i')
    .innerJoin('toolkits as k', (j) =>
      j.onRef('k.centreId', '=', 'i.centreId').onRef('k.toolkitId', '=', 'i.toolkitId'),
    )
    .select(['i.serial', 'k.state'])
    .where(sql<boolean>`i.serial ~ '[[:alnum:]]'`)
    .where(sql<string>`regexp_replace(upper(i.serial), '[^[:alnum:]]', '', 'g')`, 'in', ['', ...typed])
    .limit(1)
    .executeTakeFirst()
  // it is hers: whose it is stands on the minute, and is not said here
  if (known?.serial && known.state === 'handed_over')
    throw new Refusal('serial_handed_over', { params: { serial: known.serial } })
  const serial = known?.serial ?? typed.find((one, at) => typed.indexOf(one) !== at)
  if (serial) throw new Refusal('serial_taken', { params: { serial } })
}

export async function reserveToolkit(ctx: Ctx, { toolkitId, caseId }: { toolkitId: string; caseId: string }) {
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open') throw new Refusal('case_not_open')
  const kit = await getToolkit(ctx, toolkitId)
  if (kit.state !== 'in_stock') throw new Refusal('toolkit_not_in_stock')
  const already = await ctx.db
    .selectFrom('toolkits')
    .select('toolkitId')
    .where('caseId', '=', caseId)
    .where('state', '=', 'reserved')
    .executeTakeFirst()
  if (already) throw new Refusal('toolkit_already_reserved')
  const done = await ctx.db
    .updateTable('toolkits')
    .set({
      state: 'reserved',
      caseId,
      reservedBy: ctx.actor.personId,
      reservedAt: ctx.now.toString(),
      version: kit.version + 1,
    })
    .where('toolkitId', '=', toolkitId)
    .where('version', '=', kit.version)
    .where('state', '=', 'in_stock')
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('toolkit_not_in_stock')
  await ctx.record(events.toolkit_reserved, { caseId, subject: ['toolkits', toolkitId] })
  return {}
}

export async function returnToolkit(ctx: Ctx, { toolkitId }: { toolkitId: string }) {
  const kit = await getToolkit(ctx, toolkitId)
  if (kit.state === 'handed_over') throw new Refusal('toolkit_is_hers')
  if (kit.state === 'in_stock' || !kit.caseId) throw new Refusal('toolkit_not_reserved')
  await backToStock(ctx, kit.caseId, toolkitId)
  return {}
}
