import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { colleaguesWhoGive } from '../queries/choices.ts'

/** Somebody of the directory, or a colleague, who stands in it from her first session on. */
export async function mustBeDeliverer(ctx: Ctx, delivererId: string): Promise<void> {
  const known = await ctx.db
    .selectFrom('deliverers')
    .select('delivererId')
    .where('delivererId', '=', delivererId)
    .executeTakeFirst()
  if (known) return
  const colleagues = await colleaguesWhoGive(ctx)
  if (!colleagues.some((p) => p.personId === delivererId)) throw new Refusal('not_found')
  await ctx.db
    .insertInto('deliverers')
    .values({ centreId: ctx.actor.centreId, delivererId, personId: delivererId, kind: 'staff' })
    .execute()
}
