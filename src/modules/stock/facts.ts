import { Refusal } from '../../kernel/refusal.ts'
import { serialMark } from '../../kernel/serial-mark.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase, staysOf } from '../cases/facts/case.ts'
import { events } from './events.ts'
import { openHandover, sealHandover } from './handover.ts'
import type { SecondKit } from './rules.ts'
import { judgeHandingOver, valueOf } from './rules.ts'

export async function getToolkit(ctx: Ctx, toolkitId: string) {
  const row = await ctx.db.selectFrom('toolkits').selectAll().where('toolkitId', '=', toolkitId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export const itemsOf = (ctx: Ctx, toolkitIds: readonly string[]) =>
  ctx.db
    .selectFrom('toolkitItems')
    .select(['toolkitId', 'name', 'brand', 'serial', 'quantity', 'unit', 'unitPriceRupiah', 'condition'])
    .where('toolkitId', 'in', ['00000000-0000-0000-0000-000000000000', ...toolkitIds])
    .orderBy('toolkitId')
    .orderBy('position')
    .execute()

/** The kits that are kept for a case or were handed over in it, with their lines and their worth in rupiah. */
export async function toolkitsFor(ctx: Ctx, caseId: string) {
  const kits = await ctx.db
    .selectFrom('toolkits')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('reservedAt')
    .execute()
  const items = await itemsOf(
    ctx,
    kits.map((k) => k.toolkitId),
  )
  return kits.map((k) => {
    const own = items.filter((i) => i.toolkitId === k.toolkitId)
    return { ...k, items: own, valueRupiah: valueOf(own) }
  })
}

/** Where it was handed over, for the minute; empty before, and for whoever is not of the house. */
export const placeOfHandover = async (ctx: Ctx, kit: { toolkitId: string; handover: string | null }, caseId: string) =>
  (await openHandover(ctx, kit, caseId))?.place ?? ''

/** How many kits the woman of this case already has, over all her stays. Locks her thread until the end of the request. */
export async function kitsOfWoman(ctx: Ctx, clientId: string): Promise<number> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [clientId])
  const stays = await staysOf(ctx, clientId)
  const rows = await ctx.db
    .selectFrom('toolkits')
    .select('toolkitId')
    .where(
      'caseId',
      'in',
      stays.map((s) => s.caseId),
    )
    .where('state', '=', 'handed_over')
    .execute()
  return rows.length
}

/**
 * The kit becomes hers (F35). The caller records what it means for the case; this records what it means for the stock.
 *
 * @throws Refusal toolkit_not_reserved, four_eyes, toolkit_already_given, second_toolkit_head_only
 */
export async function handOver(
  ctx: Ctx,
  input: {
    caseId: string
    toolkitId: string
    witnessId: string
    at: string
    place: string
    second?: SecondKit | undefined
  },
): Promise<{ valueRupiah: number }> {
  const c = await getCase(ctx, input.caseId)
  const has = await kitsOfWoman(ctx, c.clientId)
  const kit = await getToolkit(ctx, input.toolkitId)
  const isHers = kit.caseId === c.caseId
  const wrong = judgeHandingOver({
    state: isHers ? kit.state : 'in_stock',
    has,
    reservedBy: kit.reservedBy,
    second: input.second,
    actor: { personId: ctx.actor.personId, isHead: ctx.actor.roles.includes('head') },
  })
  if (wrong) throw new Refusal(wrong)
  const isSecond = has > 0 && input.second !== undefined
  const done = await ctx.db
    .updateTable('toolkits')
    .set({
      state: 'handed_over',
      handedOverBy: ctx.actor.personId,
      handedOverAt: input.at,
      witnessId: input.witnessId,
      handover: await sealHandover(ctx, kit.toolkitId, {
        place: input.place,
        letterNo: isSecond ? (input.second?.letterNo ?? null) : null,
      }),
      version: kit.version + 1,
      ...(isSecond && input.second && { isSecond, officeLetterOn: input.second.letterOn }),
    })
    .where('toolkitId', '=', kit.toolkitId)
    .where('version', '=', kit.version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  const valueRupiah = valueOf(await itemsOf(ctx, [kit.toolkitId]))
  await ctx.record(events.toolkit_handed_over, {
    caseId: c.caseId,
    subject: ['toolkits', kit.toolkitId],
    details: { value: valueRupiah, second: isSecond },
  })
  return { valueRupiah }
}

/** What was kept for her and not handed over goes back to stock, for the next woman (KS-10). Gives how many. */
export async function releaseReserved(ctx: Ctx, caseId: string): Promise<number> {
  const kits = await ctx.db
    .selectFrom('toolkits')
    .select('toolkitId')
    .where('caseId', '=', caseId)
    .where('state', '=', 'reserved')
    .execute()
  for (const { toolkitId } of kits) await backToStock(ctx, caseId, toolkitId)
  return kits.length
}

export async function backToStock(ctx: Ctx, caseId: string, toolkitId: string): Promise<void> {
  const done = await ctx.db
    .updateTable('toolkits')
    .set((eb) => ({
      state: 'in_stock',
      caseId: null,
      reservedBy: null,
      reservedAt: null,
      version: eb('version', '+', 1),
    }))
    .where('toolkitId', '=', toolkitId)
    .where('state', '=', 'reserved')
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.toolkit_returned, { caseId, subject: ['toolkits', toolkitId] })
}

/** Which of these serial numbers stand on a line of a kit; by their marks, as the table compares them. */
export async function serialsKnown(ctx: Ctx, serials: readonly string[]): Promise<ReadonlySet<string>> {
  if (serials.length === 0) return new Set()
  const { rows } = await ctx.client.query<{ serial: string }>(
    `select regexp_replace(upper(serial), '[^[:alnum:]]', '', 'g') as serial from toolkit_items
      where serial ~ '[[:alnum:]]' and regexp_replace(upper(serial), '[^[:alnum:]]', '', 'g') = any ($1)`,
    [[...new Set(serials.map(serialMark))]],
  )
  return new Set(rows.map((r) => r.serial))
}
