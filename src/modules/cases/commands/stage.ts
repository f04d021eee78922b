import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { getCase, writeReason } from '../facts/case.ts'
import { mustDecideFor } from '../facts/team.ts'
import type { EvidenceName } from '../stage-rules.ts'
import { isAskedIn } from '../stage-rules.ts'
import { GATES, type GateName, type Stage, stillHolds } from '../stages.ts'

/** The insert moves the case, or the database refuses it; the screen asked `judgeMove` of the same table before. */
export async function move(ctx: Ctx, input: { caseId: string; to: Stage; reason?: string | undefined }) {
  const c = await getCase(ctx, input.caseId)
  const entryId = newId(ctx.now)
  const reasonId = input.reason ? await writeReason(ctx, c.caseId, `stage_entries:${entryId}`, input.reason) : null
  await ctx.db
    .insertInto('stageEntries')
    .values({
      centreId: c.centreId,
      entryId,
      caseId: c.caseId,
      fromStage: c.stage,
      toStage: input.to,
      kind: 'forward',
      reasonId,
      at: ctx.now.toString(),
    } as never) // person_id is the trigger's to fill
    .execute()
  await ctx.record(events.moved, {
    caseId: c.caseId,
    subject: ['stage_entries', entryId],
    details: { from: c.stage, to: input.to },
  })
  return { stage: input.to }
}

/** The head lets one gate pass, with a reason that is printed on the record. It is evidence, marked as an override. */
export async function overrideGate(ctx: Ctx, input: { caseId: string; gate: EvidenceName; reason: string }) {
  const c = await getCase(ctx, input.caseId)
  if (!isAskedIn(c.stage, input.gate)) throw new Refusal('gate_not_asked')
  const stands = await ctx.db
    .selectFrom('caseEvidence')
    .select(['isMet', 'at'])
    .where('caseId', '=', c.caseId)
    .where('gate', '=', input.gate)
    .orderBy('evidenceId', 'desc')
    .limit(1)
    .executeTakeFirst()
  const isStage = (name: string): name is GateName => GATES.some((g) => g.name === name)
  const holds = stands && (!isStage(input.gate) || stillHolds(input.gate, Temporal.Instant.from(stands.at), ctx.now))
  if (stands?.isMet && holds) throw new Refusal('gate_already_met')
  const reasonId = await writeReason(ctx, c.caseId, `gate:${input.gate}`, input.reason)
  const seq = await ctx.record(events.gate_overridden, {
    caseId: c.caseId,
    subject: ['case_reasons', reasonId],
    details: { gate: input.gate },
  })
  await ctx.client.query('select sec.override_gate($1, $2, $3, $4)', [c.caseId, input.gate, seq, ctx.now.toString()])
  return {}
}

type Rating = { caseId: string; level: Code<'cases', 'risk'>; reason: string; version: number }

export async function rateRisk(ctx: Ctx, input: Rating) {
  const c = await getCase(ctx, input.caseId)
  await mustDecideFor(ctx, c.caseId)
  const reasonId = await writeReason(ctx, c.caseId, 'risk', input.reason)
  const changed = await ctx.db
    .updateTable('cases')
    .set({ risk: input.level, version: c.version + 1 })
    .where('caseId', '=', c.caseId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Refusal('stale_version')
  await ctx.record(events.risk_rated, {
    caseId: c.caseId,
    subject: ['case_reasons', reasonId],
    details: { level: input.level },
  })
  return {}
}
