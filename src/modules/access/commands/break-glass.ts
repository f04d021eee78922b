import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, sealTo } from '../../../platform/seal/boxes.ts'
import { joinHalves } from '../../../platform/seal/halves.ts'
import { remember } from '../../../platform/seal/keyrings.ts'
import { groupContext, keyContext } from '../../../platform/seal/contexts.ts'
import { EMERGENCY_HALF } from '../groups.ts'

type Opening = { caseId: string; category: string; reason: string }
const reasonContext = (centreId: string, id: string) => ['break-glass reason', centreId, id]

/**
 * Opens one file for four hours. The database writes the opening first and only then gives its half of the emergency
 * key; with the person's own half the case's data keys are opened for this session.
 */
export async function breakGlass(ctx: Ctx, input: Opening) {
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

export async function openings(ctx: Ctx) {
  const leaders = await ctx.seal.group('leaders')
  const rows = await ctx.db
    .selectFrom('breakGlass')
    .innerJoin('people', (j) => j.onRef('people.centreId', '=', 'breakGlass.centreId').onRef('people.personId', '=', 'breakGlass.personId'))
    .select(['openingId', 'caseId', 'people.callName', 'category', 'reason', 'openedAt', 'expiresAt', 'reviewedAt', 'verdict'])
    .orderBy('breakGlass.openedAt', 'desc')
    .limit(100)
    .execute()
  return {
    openings: rows.map((r) => ({
      id: r.openingId, caseId: r.caseId, who: r.callName, category: r.category, openedAt: r.openedAt, expiresAt: r.expiresAt,
      reason: leaders ? openWith(leaders.privateKey, r.reason, reasonContext(ctx.actor.centreId, r.openingId)).toString() : null,
      reviewedAt: r.reviewedAt, verdict: r.verdict,
    })),
  }
}

export async function reviewOpening(ctx: Ctx, input: { openingId: string; verdict: 'right' | 'not_right' }) {
  const opening = await ctx.db.selectFrom('breakGlass').select(['personId', 'caseId', 'reviewedAt']).where('openingId', '=', input.openingId).executeTakeFirst()
  if (!opening) throw new Refusal('not_found')
  if (opening.personId === ctx.actor.personId) throw new Refusal('not_your_own')
  if (opening.reviewedAt) throw new Refusal('already_reviewed')
  await ctx.db
    .updateTable('breakGlass')
    .set({ reviewedBy: ctx.actor.personId, reviewedAt: ctx.now.toString(), verdict: input.verdict })
    .where('openingId', '=', input.openingId)
    .execute()
  await ctx.record({ kind: 'access.opening_reviewed', caseId: opening.caseId, subject: ['break_glass', input.openingId], details: { verdict: input.verdict } })
  return {}
}
