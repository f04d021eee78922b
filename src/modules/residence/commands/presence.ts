import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts.ts'
import type { Presence } from '../rules.ts'

/** The insert moves the presence of the case, or the database refuses it: not arrived, gone, or noted by somebody else. */
export async function notePresence(ctx: Ctx, input: { caseId: string; from: Presence; to: Presence; backAt?: string | undefined }) {
  const c = await getCase(ctx, input.caseId)
  if (input.backAt && Temporal.Instant.compare(Temporal.Instant.from(input.backAt), ctx.now) <= 0) throw new Refusal('back_in_past')
  const entryId = newId(ctx.now)
  const row = { centreId: c.centreId, entryId, caseId: c.caseId, fromPresence: input.from, toPresence: input.to, at: ctx.now.toString(), backAt: input.backAt ?? null }
  await ctx.db.insertInto('presenceEntries').values(row as never).execute() // person_id is the trigger's to fill
  await ctx.record({ kind: 'residence.presence_changed', caseId: c.caseId, subject: ['presence_entries', entryId], details: { from: input.from, to: input.to } })
  return {}
}
