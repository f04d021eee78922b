import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, sealTo } from '../../../platform/seal/boxes.ts'
import { joinHalves } from '../../../platform/seal/halves.ts'
import { remember } from '../../../platform/seal/keyrings.ts'
import { groupContext, keyContext } from '../../../platform/seal/contexts.ts'
import { EMERGENCY_HALF } from '../groups.ts'

type Opening = { caseId: string; category: string; reason: string }
/** What the reason of an opening is sealed for. */
export const reasonContext = (centreId: string, id: string) => ['break-glass reason', centreId, id]

/**
 * Opens one file for four hours. The database writes the opening first and only then gives its half of the emergency
 * key; with the person's own half the case's data keys are opened for this session.
 */
export async function breakGlass(ctx: Ctx, input: Opening) {
  if (ctx.actor.caseload.includes(input.caseId)) throw new Refusal('already_open')
  const openingId = newId(ctx.now)
  const leaders = await ctx.db.selectFrom('keys.groups').select('publicKey').where('groupCode', '=', 'leaders').executeTakeFirstOrThrow()
  const reason = sealTo(leaders.publicKey, Buffer.from(input.reason), reasonContext(ctx.actor.centreId, openingId))
  const { rows } = await ctx.client.query<{ half: Buffer }>('select sec.open_glass($1, $2, $3, $4, $5) as half', [
    openingId, input.caseId, input.category, reason, ctx.now.toString(),
  ])
  await openCase(ctx, input.caseId, rows[0]?.half ?? Buffer.alloc(0))
  await ctx.record({ kind: 'access.glass_broken', caseId: input.caseId, subject: ['break_glass', openingId], details: { category: input.category } })
  return { expiresAt: ctx.now.add({ hours: 4 }).toString() }
}

async function openCase(ctx: Ctx, caseId: string, heldHalf: Buffer): Promise<void> {
  const mine = await ctx.db
    .selectFrom('keys.groupMembers').select('wrapped').where('groupCode', '=', EMERGENCY_HALF).where('personId', '=', ctx.actor.personId).executeTakeFirst()
  if (!mine) throw new Refusal('no_emergency_key')
  const personHalf = openWith(ctx.seal.ring.privateKey, mine.wrapped, groupContext(ctx.actor.centreId, EMERGENCY_HALF, 1))
  const emergency = joinHalves(personHalf, heldHalf)
  const { rows } = await ctx.client.query<{ kid: string; wrapped: string }>('select * from sec.glass_wraps($1, $2)', [caseId, ctx.now.toString()])
  for (const w of rows) remember(ctx.seal.ring, w.kid, openWith(emergency, w.wrapped, keyContext(ctx.actor.centreId, w.kid)))
  emergency.fill(0)
}

export async function reviewOpening(ctx: Ctx, input: { openingId: string; verdict: 'right' | 'not_right' }) {
  const { rows } = await ctx.client.query<{ caseId: string }>('select sec.review_opening($1, $2, $3) as "caseId"', [input.openingId, input.verdict, ctx.now.toString()])
  const caseId = rows[0]?.caseId
  if (!caseId) throw new Refusal('not_found')
  await ctx.record({ kind: 'access.opening_reviewed', caseId, subject: ['break_glass', input.openingId], details: { verdict: input.verdict } })
  return {}
}
