import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { invitations } from '../contract.ts'
import { events } from '../events.ts'
import { sealNames } from '../names.ts'
import { coming } from '../queries/coming.ts'
import { judgeWindow } from '../rules.ts'

/** Asks whoever gives a published session from outside, and opens it to that account for some days. */
export async function invite(ctx: Ctx, input: z.output<typeof invitations.invite.input>) {
  const { sessionId, fromOn, untilOn } = input
  const asked = (await coming(ctx)).rows.filter(
    (r) => r.sessionId === sessionId && r.delivererId === (input.delivererId ?? r.delivererId),
  )
  const row = asked.find((r) => r.invitationId === null) ?? asked[0]
  if (!row) throw new Refusal('not_from_outside')
  if (row.invitationId !== null) throw new Refusal('already_invited')
  const wrong = judgeWindow(input, row.onDay)
  if (wrong) throw new Refusal(wrong)
  const invitationId = newId(ctx.now)
  const { delivererId } = row
  const names = row.tellsNames ? (await sealNames(ctx, invitationId, { sessionId, delivererId })).names : null
  const done = await ctx.db
    .insertInto('invitations')
    .values({
      ...{ centreId: ctx.actor.centreId, invitationId, sessionId, delivererId, fromOn, untilOn, names },
      ...{ invitedBy: ctx.actor.personId, invitedAt: ctx.now.toString() },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n) throw new Refusal('already_invited')
  await ctx.record(events.invited, { subject: ['invitations', invitationId], details: { until: untilOn } })
  return { invitationId }
}

/** Who is in the group now: whoever came after the invitation is named too. */
export async function tellNames(ctx: Ctx, { invitationId }: { invitationId: string }) {
  const row = (await coming(ctx)).rows.find((r) => r.invitationId === invitationId)
  if (!row) throw new Refusal('not_invited')
  if (!row.tellsNames) throw new Refusal('no_names')
  const { names, told } = await sealNames(ctx, invitationId, row)
  await ctx.db.updateTable('invitations').set({ names }).where('invitationId', '=', invitationId).execute()
  await ctx.record(events.names_told, { subject: ['invitations', invitationId], details: { count: told } })
  return { told }
}

/** From now on the account sees nothing of it. */
export async function takeBack(ctx: Ctx, { invitationId }: { invitationId: string }) {
  const done = await ctx.db
    .updateTable('invitations')
    .set({ endedAt: ctx.now.toString(), names: null })
    .where('invitationId', '=', invitationId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_invited')
  await ctx.record(events.taken_back, { subject: ['invitations', invitationId] })
  return {}
}
