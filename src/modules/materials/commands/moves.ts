import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { ofStock } from '../../products/facts.ts'
import { trackGroups } from '../../programme/facts.ts'
import { askToUse } from '../ask.ts'
import type { materials } from '../contract.ts'
import { events } from '../events.ts'
import { getEntry, getMaterial, lotsOf } from '../queries/rows.ts'
import { type EntryKind, isExpired, isOfKeepers, type REASONS, shareOut } from '../rules.ts'

type In<K extends keyof typeof materials> = z.output<(typeof materials)[K]['input']>

type Move = {
  lotId: string
  materialId: string
  kind: EntryKind
  quantity: number
  caseId?: string | undefined
  groupId?: string | undefined
  workId?: string | undefined
  ofEntryId?: string
  takingId?: string
  reason?: (typeof REASONS)[number]
}

/** One line of the ledger. What is left after it, who wrote it and when is the database's to say. */
export async function move(
  ctx: Ctx,
  { caseId, groupId, workId, ofEntryId, takingId, reason, ...said }: Move,
): Promise<void> {
  const { leftAfter } = await ctx.db
    .insertInto('materialEntries')
    .values({
      ...{ centreId: ctx.actor.centreId, entryId: newId(ctx.now), ...said, leftAfter: 0 },
      ...{ caseId: caseId ?? null, groupId: groupId ?? null, workId: workId ?? null, ofEntryId: ofEntryId ?? null },
      ...{
        takingId: takingId ?? null,
        reason: reason ?? null,
        notedBy: ctx.actor.personId,
        notedAt: ctx.now.toString(),
      },
    })
    .returning('leftAfter')
    .executeTakeFirstOrThrow()
  // what was used up is there again, and with it what was asked of it
  if (said.quantity > 0 && leftAfter === said.quantity) {
    const { store } = await getMaterial(ctx, said.materialId)
    const lot = (await lotsOf(ctx, said.materialId)).find((l) => l.lotId === said.lotId)
    await askToUse(ctx, said.materialId, store, lot?.expiresOn ?? null)
  }
}

/** Whoever moves something of this material waits for whoever does now, so that what is shared out is what is there. */
const hold = (ctx: Ctx, materialId: string) =>
  ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 63))', [materialId])

/** The first to run out goes first, over as many lots as it takes. */
export async function issue(ctx: Ctx, { materialId, quantity, caseId, groupId, workId }: In<'issue'>) {
  await getMaterial(ctx, materialId)
  if (caseId && (await getCase(ctx, caseId)).state !== 'open') throw new Refusal('case_not_open')
  if (groupId && !(await trackGroups(ctx)).some((g) => g.groupId === groupId)) throw new Refusal('not_found')
  if (workId && !(await ofStock(ctx)).some((w) => w.workId === workId)) throw new Refusal('not_of_stock')
  await hold(ctx, materialId)
  const lots = await lotsOf(ctx, materialId)
  const from = shareOut(lots, quantity, ctx.today.toString())
  if (!from) {
    const there = lots.reduce((n, l) => n + l.leftCount, 0)
    throw new Refusal(there >= quantity ? 'only_expired' : 'not_enough', { params: { left: there } })
  }
  for (const part of from)
    await move(ctx, {
      lotId: part.lotId,
      materialId,
      kind: 'issued',
      quantity: -part.quantity,
      caseId,
      groupId,
      workId,
    })
  await ctx.record(events.issued, { subject: ['materials', materialId], details: { quantity } })
  return { lots: from.length }
}

async function entryOf(ctx: Ctx, materialId: string, entryId: string) {
  const entry = await getEntry(ctx, entryId)
  if (entry.materialId !== materialId) throw new Refusal('not_found')
  return entry
}

export async function giveBack(ctx: Ctx, { materialId, entryId, quantity }: In<'giveBack'>) {
  const { lotId } = await entryOf(ctx, materialId, entryId)
  await move(ctx, { lotId, materialId, kind: 'returned', quantity, ofEntryId: entryId })
  await ctx.record(events.returned, { subject: ['materials', materialId], details: { quantity } })
  return {}
}

export async function correct(ctx: Ctx, { materialId, entryId }: In<'correct'>) {
  const { lotId, quantity, kind } = await entryOf(ctx, materialId, entryId)
  if (isOfKeepers(kind) && !ctx.can('materials.keep')) throw new Refusal('not_allowed')
  await move(ctx, { lotId, materialId, kind: 'correction', quantity: -quantity, ofEntryId: entryId })
  await ctx.record(events.corrected, { subject: ['materials', materialId] })
  return {}
}

export async function writeOff(ctx: Ctx, { materialId, lotId, quantity, reason }: In<'writeOff'>) {
  const lot = (await lotsOf(ctx, materialId)).find((l) => l.lotId === lotId)
  if (!lot) throw new Refusal('not_found')
  if (reason === 'expired' && !isExpired(lot, ctx.today.toString())) throw new Refusal('not_expired')
  await move(ctx, { lotId, materialId, kind: 'written_off', quantity: -quantity, reason })
  await ctx.record(events.written_off, { subject: ['materials', materialId], details: { quantity } })
  return {}
}
