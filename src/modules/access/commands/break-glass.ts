import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealTo } from '../../../platform/seal/boxes.ts'
import { openInEmergency } from '../../../platform/seal/emergency.ts'
import { events } from '../events.ts'

type Opening = { caseId: string; category: string; reason: string }
/** What the reason of an opening is sealed for. */
export const reasonContext = (centreId: string, id: string) => ['break-glass reason', centreId, id]

/**
 * Opens one file for four hours. The database writes the opening first and only then gives its half of the emergency
 * key; with the person's own half the case's data keys are opened for this session.
 */
export async function breakGlass(ctx: Ctx, input: Opening) {
  if ([...ctx.actor.caseload, ...ctx.actor.opened].includes(input.caseId)) throw new Refusal('already_open')
  const openingId = newId(ctx.now)
  const leaders = await ctx.db
    .selectFrom('keys.groups')
    .select('publicKey')
    .where('groupCode', '=', 'leaders')
    .executeTakeFirstOrThrow()
  const reason = sealTo(leaders.publicKey, Buffer.from(input.reason), reasonContext(ctx.actor.centreId, openingId))
  await ctx.door('open_glass', openingId, input.caseId, input.category, reason, ctx.now.toString())
  if (!(await openInEmergency(ctx.seal, [input.caseId]))) throw new Refusal('no_emergency_key')
  await ctx.record(events.glass_broken, {
    caseId: input.caseId,
    subject: ['break_glass', openingId],
    details: { category: input.category },
  })
  return { expiresAt: ctx.now.add({ hours: 4 }).toString() }
}

export async function reviewOpening(ctx: Ctx, input: { openingId: string; verdict: 'right' | 'not_right' }) {
  const [caseId] = await ctx.door<string>('review_opening', input.openingId, input.verdict, ctx.now.toString())
  if (!caseId) throw new Refusal('not_found')
  await ctx.record(events.opening_reviewed, {
    caseId,
    subject: ['break_glass', input.openingId],
    details: { verdict: input.verdict },
  })
  return {}
}
