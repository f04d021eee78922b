import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isOverlap, isTwice } from '../../../platform/database/broken-rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveToHouse } from '../../../platform/seal/case-keys.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isOver } from '../../cases/stages.ts'
import { countWithHer } from '../../clients/facts.ts'
import type { residence } from '../contract.ts'
import { events } from '../events.ts'
import { stayRows } from '../facts.ts'

/** Gives a bed, or another one. Two people who press at the same moment: one is first, the other is told. */
export async function assignBed(ctx: Ctx, input: z.output<typeof residence.assignBed.input>) {
  const c = await getCase(ctx, input.caseId)
  if (isOver(c)) throw new Refusal('case_closed')
  if (c.stage === 'identification') throw new Refusal('not_accepted')
  const fromOn = dayOf(ctx, input.fromOn)
  const bed = await ctx.db.selectFrom('beds').select('isInUse').where('bedId', '=', input.bedId).executeTakeFirst()
  if (!bed) throw new Refusal('not_found')
  if (!bed.isInUse) throw new Refusal('bed_not_in_use')
  await oneAtATime(ctx, c.caseId)
  const before = (await stayRows(ctx, c.caseId)).find((r) => r.isCurrent)
  if (before?.bedId === input.bedId) throw new Refusal('same_bed')
  if (before) await endPeriod(ctx, before, fromOn)
  const withChildren = input.withChildren ?? before?.withChildren ?? (await countWithHer(ctx, c.caseId))
  const periodId = newId(ctx.now)
  const { centreId } = c
  try {
    await ctx.db.insertInto('bedPeriods').values({ centreId, periodId, bedId: input.bedId, fromOn }).execute()
  } catch (error) {
    if (isOverlap(error)) throw new Refusal('bed_taken')
    throw error
  }
  try {
    await ctx.db
      .insertInto('bedOccupants')
      .values({ centreId, periodId, caseId: c.caseId, isProtected: c.isProtected, withChildren })
      .execute()
  } catch (error) {
    // she has a bed already, which this person may not know of: of a protected woman not everybody sees where she sleeps
    if (isTwice(error)) throw new Refusal('bed_not_yours_to_move')
    throw error
  }
  if (!ctx.actor.housed.includes(c.caseId)) await giveToHouse(ctx.seal, c.caseId)
  await ctx.record(events.bed_assigned, {
    caseId: c.caseId,
    subject: ['bed_periods', periodId],
    details: { on: fromOn, moved: before !== undefined },
  })
  return { periodId }
}

export async function leaveBed(ctx: Ctx, input: { caseId: string; onDay?: string | undefined }) {
  const c = await getCase(ctx, input.caseId)
  const onDay = dayOf(ctx, input.onDay)
  await oneAtATime(ctx, c.caseId)
  const now = (await stayRows(ctx, c.caseId)).find((r) => r.isCurrent)
  if (!now) throw new Refusal('no_bed')
  await endPeriod(ctx, now, onDay)
  await ctx.record(events.bed_left, {
    caseId: c.caseId,
    subject: ['bed_periods', now.periodId],
    details: { on: onDay },
  })
  return {}
}

/** Held for somebody who came at night, before her case is opened: taken, by nobody yet. */
export async function holdBed(ctx: Ctx, bedId: string): Promise<string> {
  const periodId = newId(ctx.now)
  const row = { centreId: ctx.actor.centreId, periodId, bedId, fromOn: ctx.today.toString() }
  await ctx.db
    .insertInto('bedPeriods')
    .values(row)
    .execute()
    .catch((error) => {
      throw isOverlap(error) ? new Refusal('bed_taken') : error
    })
  return periodId
}

/** Nobody holds it any more: the bed that is free now; null when it was given up before. */
export async function freeHeld(ctx: Ctx, periodId: string): Promise<string | null> {
  const held = await ctx.db
    .updateTable('bedPeriods')
    .set({ untilOn: ctx.today.toString() })
    .where('periodId', '=', periodId)
    .where('untilOn', 'is', null)
    .returning('bedId')
    .executeTakeFirst()
  return held?.bedId ?? null
}

/** The bed that was held becomes hers. Nothing happens when it was given up, or when she has another by now. */
export async function placeHeld(ctx: Ctx, caseId: string, periodId: string): Promise<void> {
  const bedId = await freeHeld(ctx, periodId)
  if (bedId && !(await stayRows(ctx, caseId)).some((r) => r.isCurrent)) await assignBed(ctx, { caseId, bedId })
}

/**
 * Children were recorded, mended or left: her bed counts those who sleep beside her, wherever that is. Two at the same moment: whoever
 * waits here counts the child of the other too.
 */
export async function countBeside(ctx: Ctx, caseId: string): Promise<void> {
  await oneAtATime(ctx, caseId)
  await ctx.db
    .updateTable('bedOccupants')
    .set({ withChildren: Math.min(await countWithHer(ctx, caseId), MOST_CHILDREN) })
    .where('caseId', '=', caseId)
    .where('isCurrent', '=', true)
    .execute()
}

/** As the bed's own check. */
const MOST_CHILDREN = 6

async function endPeriod(ctx: Ctx, period: { periodId: string; fromOn: string }, onDay: string): Promise<void> {
  if (onDay < period.fromOn) throw new Refusal('date_before_bed', { params: { from: period.fromOn } })
  const ended = await ctx.db
    .updateTable('bedOccupants')
    .set({ isCurrent: false })
    .where('periodId', '=', period.periodId)
    .where('isCurrent', '=', true)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.db.updateTable('bedPeriods').set({ untilOn: onDay }).where('periodId', '=', period.periodId).execute()
}

function dayOf(ctx: Ctx, given: string | undefined): string {
  const today = ctx.today.toString()
  if (given !== undefined && given > today) throw new Refusal('date_in_future')
  return given ?? today
}

const oneAtATime = (ctx: Ctx, caseId: string) =>
  ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 13))', [caseId])
