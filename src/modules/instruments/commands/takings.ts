import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { events } from '../events.ts'
import type { Instrument, Mode } from '../scales/instrument.ts'
import { newestInstrument } from '../scales/registry.ts'
import { getTaking, takings, writeBody } from '../taking-store.ts'

/** The day and the way of asking, as this instrument allows them. */
export function judgeTaking(
  ctx: Ctx,
  of: Instrument,
  o: { takenOn?: string | undefined; mode?: Mode | undefined },
): void {
  if (o.takenOn && Temporal.PlainDate.compare(o.takenOn, ctx.today) > 0) throw new Refusal('in_the_future')
  if (o.mode && !of.mode.allowed.includes(o.mode)) throw new Refusal('mode_not_allowed')
}

export async function start(
  ctx: Ctx,
  input: { caseId: string; code: string; mode?: Mode | undefined; takenOn?: string | undefined },
) {
  const c = await getCase(ctx, input.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  const of = newestInstrument(input.code)
  if (!of) throw new Refusal('not_found')
  judgeTaking(ctx, of, input)
  const open = await openTaking(ctx, c.caseId, of)
  if (open) return open
  const takingId = newId(ctx.now)
  const made = await ctx.db
    .insertInto('instrumentTakings')
    .values({
      centreId: c.centreId,
      takingId,
      caseId: c.caseId,
      instrument: of.code,
      instrumentVersion: of.version,
      takenOn: input.takenOn ?? ctx.today.toString(),
      mode: input.mode ?? of.mode.usual,
      startedBy: ctx.actor.personId,
      startedAt: ctx.now.toString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) {
    // a colleague began the same one a moment ago: both go on in hers
    const theirs = await openTaking(ctx, c.caseId, of)
    if (!theirs) throw new Refusal('busy_retry')
    return theirs
  }
  await writeBody(ctx, { takingId, caseId: c.caseId }, { answers: {}, note: '' }, true)
  await ctx.record(events.started, {
    caseId: c.caseId,
    subject: ['instrument_takings', takingId],
    details: { instrument: of.code, version: of.version },
  })
  return { takingId, version: 1, isResumed: false }
}

/** The sheet of this instrument that is still being filled in is taken up again. */
async function openTaking(ctx: Ctx, caseId: string, of: Instrument) {
  const open = await takings(ctx)
    .where('instrumentTakings.caseId', '=', caseId)
    .where('instrumentTakings.instrument', '=', of.code)
    .where('instrumentTakings.finishedAt', 'is', null)
    .where('instrumentTakings.setAsideAt', 'is', null)
    .executeTakeFirst()
  if (!open) return null
  await ctx.record(events.resumed, {
    caseId,
    subject: ['instrument_takings', open.takingId],
    details: { instrument: of.code },
  })
  return { takingId: open.takingId, version: open.version, isResumed: true }
}

/** The row takes the next version, or somebody else was first. */
export async function bump(
  ctx: Ctx,
  takingId: string,
  version: number,
  more: Record<string, unknown> = {},
): Promise<boolean> {
  const done = await ctx.db
    .updateTable('instrumentTakings')
    .set({ ...more, version: version + 1 })
    .where('takingId', '=', takingId)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function setAside(ctx: Ctx, input: { takingId: string; reason: string; version: number }) {
  const row = await getTaking(ctx, input.takingId)
  if (row.setAsideAt) throw new Refusal('set_aside_already')
  const c = await getCase(ctx, row.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  const reasonId = await writeReason(ctx, c.caseId, `instrument_takings:${row.takingId}`, input.reason)
  const aside = { setAsideAt: ctx.now.toString(), setAsideBy: ctx.actor.personId }
  if (!(await bump(ctx, row.takingId, input.version, aside))) throw new Refusal('stale_version')
  await ctx.record(events.set_aside, {
    caseId: c.caseId,
    subject: ['case_reasons', reasonId],
    details: { instrument: row.instrument, on: row.takenOn },
  })
  return {}
}
