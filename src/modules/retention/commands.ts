import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addTask } from '../tasks/facts.ts'
import type { retention } from './contract.ts'
import { events } from './events.ts'
import { getErasure, getItem, items } from './queries.ts'
import { DECIDE_DAYS, filesIn, mayBeProposed, PARTS, stateOf, stepOf } from './rules.ts'
import { tasks } from './tasks.ts'

type In<K extends keyof typeof retention> = z.output<(typeof retention)[K]['input']>

/** All of them or none: whoever lays files before the head sees why one of them can not be. */
export async function propose(ctx: Ctx, { of }: In<'propose'>) {
  const wanted = new Set(of.map((o) => `${o.caseId} ${o.part}`))
  const all = await items(ctx)
  const found = all.filter((i) => wanted.has(`${i.caseId} ${i.part}`))
  if (found.length < wanted.size) throw new Refusal('not_found')
  for (const i of found) {
    const state = stateOf(i)
    if (state === 'held') throw new Refusal('under_legal_hold')
    if (state === 'longer') throw new Refusal('kept_longer')
    if (!mayBeProposed(state)) throw new Refusal('already_done')
  }
  for (const part of PARTS) {
    const caseIds = found.filter((i) => i.part === part).map((i) => i.caseId)
    if (caseIds.length > 0)
      await ctx.db
        .updateTable('retentionItems')
        .set({ proposedAt: ctx.now.toString() })
        .where('part', '=', part)
        .where('caseId', 'in', caseIds)
        .execute()
  }
  const waits = all.some((i) => stateOf(i) === 'proposed') // then the head has the task already
  if (!waits) await addTask(ctx, tasks.decide_erasure, { dueOn: ctx.today.add({ days: DECIDE_DAYS }).toString() })
  await ctx.record(events.proposed, { details: { files: filesIn(found) } })
  return { parts: found.length, files: filesIn(found) }
}

export async function giveBack(ctx: Ctx, { caseId, part, why }: In<'giveBack'>) {
  const i = await getItem(ctx, { caseId, part })
  if (i.isBegun || i.proposedAt === null) throw new Refusal('already_done')
  await ctx.db
    .updateTable('retentionItems')
    .set({ returnedAt: ctx.now.toString(), returnedAs: why })
    .where('caseId', '=', caseId)
    .where('part', '=', part)
    .execute()
  await ctx.record(events.returned, { subject: ['retention_items', caseId], details: { reason: why, part } })
  return {}
}

/** The head decides of what another laid before her; what is left is written, and nothing is destroyed before that stands. */
export async function erase(ctx: Ctx, { caseId, part }: In<'erase'>) {
  const i = await getItem(ctx, { caseId, part })
  if (i.isBegun) throw new Refusal('already_done')
  if (i.isHeld) throw new Refusal('under_legal_hold')
  if (i.proposedBy === ctx.actor.personId) throw new Refusal('own_proposal')
  const erasureId = newId(ctx.now)
  await ctx.door('begin_erasure', caseId, part, erasureId, ctx.now.toString())
  await ctx.record(events.erasure_begun, { subject: ['erased_cases', erasureId], details: { reason: i.reason } })
  return { erasureId }
}

/**
 * The next step of what was decided. The line stands in the journal beside the database before her keys go, and her keys are gone
 * before her rows: a machine that stops between goes on where it was, here or at its next start (src/app/reapply-erasures.ts).
 */
export async function carryOut(ctx: Ctx, { erasureId }: In<'carryOut'>) {
  const e = await getErasure(ctx, erasureId)
  const subject = ['erased_cases', erasureId] as const
  const now = ctx.now.toString()
  const step = stepOf(e)
  if (step === null) throw new Refusal('already_done')
  if (step === 'keys') {
    const [line] = await ctx.door<Parameters<typeof ctx.services.journal.append>[0]>('line_of_erasure', erasureId, now)
    if (!line) throw new Error('line_of_erasure gives the line of what was begun')
    await ctx.door('destroy_keys', erasureId, await ctx.services.journal.append(line), now)
    await ctx.record(events.keys_destroyed, { subject, details: { keys: e.keysDestroyed } })
    return { isDone: false }
  }
  const [rows = 0] = await ctx.door<number>('destroy_rows', erasureId, now)
  await ctx.record(events.erased, { subject, details: { reason: e.reason, rows } })
  return { isDone: true }
}

export async function hold(ctx: Ctx, { herNo, ground, untilOn }: In<'hold'>) {
  if (untilOn !== undefined && untilOn < ctx.today.toString()) throw new Refusal('until_is_over')
  const holdId = newId(ctx.now)
  await ctx.db
    .insertInto('legalHolds')
    .values({
      ...{ centreId: ctx.actor.centreId, holdId, herNo, ground, untilOn: untilOn ?? null },
      ...{ placedBy: ctx.actor.personId, placedAt: ctx.now.toString() },
    } as never) // whose case it is, is the database's to find
    .execute()
  await ctx.record(events.hold_placed, { subject: ['legal_holds', holdId], details: { ground } })
  return { holdId }
}

export async function lift(ctx: Ctx, { holdId }: In<'lift'>) {
  const row = await ctx.db
    .updateTable('legalHolds')
    .set({ liftedAt: ctx.now.toString() })
    .where('holdId', '=', holdId)
    .where('liftedAt', 'is', null)
    .returning('ground')
    .executeTakeFirst()
  if (!row) throw new Refusal('already_done')
  await ctx.record(events.hold_lifted, { subject: ['legal_holds', holdId], details: { ground: row.ground } })
  return {}
}
