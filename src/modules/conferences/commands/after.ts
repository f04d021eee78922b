import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { writeReason } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import { needsHead } from '../rules.ts'
import { tasks } from '../tasks.ts'

async function get(ctx: Ctx, conferenceId: string) {
  const row = await ctx.db
    .selectFrom('conferences')
    .selectAll()
    .where('conferenceId', '=', conferenceId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

type Change = { toldOn: string } | { endorsedBy: string; endorsedAt: string }

/** Changes the row of this version; a row that is visible and not changed is another's, or newer. */
async function change(ctx: Ctx, row: Awaited<ReturnType<typeof get>>, version: number, to: Change): Promise<void> {
  if (row.version !== version) throw new Refusal('stale_version')
  const done = await ctx.db
    .updateTable('conferences')
    .set({ ...to, version: version + 1 })
    .where('conferenceId', '=', row.conferenceId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

/** She was told the outcome; what she said to it is kept like the story. */
export async function noteTold(
  ctx: Ctx,
  input: { conferenceId: string; toldOn: string; response?: string | undefined; version: number },
) {
  const row = await get(ctx, input.conferenceId)
  if (row.toldOn) throw new Refusal('already_told')
  if (Temporal.PlainDate.compare(input.toldOn, ctx.today) > 0) throw new Refusal('in_the_future')
  if (Temporal.PlainDate.compare(input.toldOn, row.heldOn) < 0) throw new Refusal('before_the_conference')
  await change(ctx, row, input.version, { toldOn: input.toldOn })
  const reasonId = input.response
    ? await writeReason(ctx, row.caseId, `conferences:${row.conferenceId}:told`, input.response)
    : null
  await finishTasks(ctx, row.caseId, [tasks.tell_outcome], row.conferenceId)
  await ctx.record(events.outcome_told, {
    caseId: row.caseId,
    details: { conference: row.conferenceId, on: input.toldOn, response: reasonId !== null },
  })
  return {}
}

/** The head signs a decision that needs it. */
export async function endorse(ctx: Ctx, input: { conferenceId: string; version: number }) {
  const row = await get(ctx, input.conferenceId)
  if (!needsHead(row.decision)) throw new Refusal('no_signature_needed')
  if (row.endorsedAt) throw new Refusal('already_endorsed')
  await change(ctx, row, input.version, { endorsedBy: ctx.actor.personId, endorsedAt: ctx.now.toString() })
  await finishTasks(ctx, row.caseId, [tasks.approve_conference], row.conferenceId)
  await ctx.record(events.endorsed, {
    caseId: row.caseId,
    details: { conference: row.conferenceId, decision: row.decision },
  })
  return {}
}
