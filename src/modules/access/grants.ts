import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { holdsHerself } from './facts.ts'

/** Midnight after the last day. A day that is over would give a role that nobody ever holds, and no word of it. */
export function endOf(ctx: Ctx, untilOn: string | undefined): string | null {
  if (untilOn === undefined) return null
  const day = Temporal.PlainDate.from(untilOn)
  if (Temporal.PlainDate.compare(day, ctx.today) < 0) throw new Refusal('end_date_past')
  return day.add({ days: 1 }).toZonedDateTime(ctx.zone).toInstant().toString()
}

type Grant = { personId: string; role: Role; fromAt: string; untilAt: string | null }

export const grant = (ctx: Ctx, g: Grant) =>
  ctx.door('grant_role', newId(ctx.now), g.personId, g.role, g.fromAt, g.untilAt, ctx.now.toString())

/** Grants that have not ended. */
export const openGrants = (ctx: Ctx, role: Role) =>
  ctx.db
    .selectFrom('roleGrants')
    .select(['grantId', 'personId', 'untilAt', 'actsFor'])
    .where('role', '=', role)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))

export async function setEnd(ctx: Ctx, grants: readonly { grantId: string }[], untilAt: string | null): Promise<void> {
  await ctx.door(
    'end_grants',
    grants.map((g) => g.grantId),
    untilAt,
    ctx.now.toString(),
  )
}

/** Not whoever stands in for her: she could make herself the head for good, or shut everybody out (docs/decisions/0026). */
export async function mustBeTheHead(ctx: Ctx): Promise<void> {
  if (!(await holdsHerself(ctx, 'head'))) throw new Refusal('stands_in')
}

/**
 * Somebody must be able to decide, and not only until a day: the last head without an end date stays. Of two heads who
 * end each other's role at once the second waits here, and then sees that she is the last.
 */
export async function keepAHead(ctx: Ctx, personId: string): Promise<void> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 19))', [ctx.actor.centreId])
  const heads = await openGrants(ctx, 'head').where('actsFor', 'is', null).execute()
  const lasting = (h: { untilAt: unknown }) => h.untilAt === null
  const [hers, others] = [heads.filter((h) => h.personId === personId), heads.filter((h) => h.personId !== personId)]
  if (hers.length === 0 || others.some(lasting)) return
  if (hers.some(lasting) || others.length === 0) throw new Refusal('last_head')
}
