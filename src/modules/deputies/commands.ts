import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveKeysOfRole, rolesOf } from '../access/facts.ts'
import type { deputies } from './contract.ts'
import { events } from './events.ts'
import { placesFor } from './queries.ts'
import { ACTED, type ActedRole, LONGEST_DAYS, mayStandIn } from './rules.ts'

/** The head, or a coordinator, is away: her role is lent to a colleague from a day until a day, and ends by itself. */
export async function name(ctx: Ctx, input: z.output<typeof deputies.name.input>) {
  const { absentId, role, personId, signsAs } = input
  const isPlace = (p: { personId: string; role: string }) => p.personId === absentId && p.role === role
  if (!(await placesFor(ctx)).some(isPlace)) throw new Refusal('stands_in')
  const { fromAt, untilAt } = spanOf(ctx, input)
  const { position } = await colleague(ctx, personId, role)
  if (signsAs === 'an' && !position?.trim()) throw new Refusal('post_needed')
  const given = [newId(ctx.now), absentId, personId, role, signsAs, fromAt, untilAt, ctx.now.toString()] as const
  await ctx.door('name_deputy', ...given)
  if (!(await giveKeysOfRole(ctx, personId, role))) throw new Refusal('not_found')
  await ctx.record(events.named, {
    subject: ['people', personId],
    details: { role, signsAs, fromOn: input.fromOn, untilOn: input.untilOn },
  })
  return {}
}

/** From this moment when it begins today, else from the midnight before; until the midnight after the last day. */
function spanOf(ctx: Ctx, { fromOn, untilOn }: { fromOn: string; untilOn: string }) {
  const [from, until] = [Temporal.PlainDate.from(fromOn), Temporal.PlainDate.from(untilOn)]
  if (Temporal.PlainDate.compare(from, ctx.today) < 0) throw new Refusal('start_date_past')
  if (Temporal.PlainDate.compare(until, from) < 0) throw new Refusal('end_before_start')
  if (Temporal.PlainDate.compare(until, ctx.today.add({ days: LONGEST_DAYS })) > 0)
    throw new Refusal('too_far_off', { params: { days: LONGEST_DAYS } })
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(ctx.zone).toInstant().toString()
  return {
    fromAt: from.equals(ctx.today) ? ctx.now.toString() : midnight(from),
    untilAt: midnight(until.add({ days: 1 })),
  }
}

async function colleague(ctx: Ctx, personId: string, role: ActedRole) {
  const her = await ctx.db
    .selectFrom('people')
    .select('position')
    .where('personId', '=', personId)
    .where('isActive', '=', true)
    .executeTakeFirst()
  if (!her) throw new Refusal('not_found')
  if (personId === ctx.actor.personId || !mayStandIn(await rolesOf(ctx, personId), role))
    throw new Refusal('cannot_stand_in')
  return her
}

/** She is back earlier. What was decided meanwhile keeps how it was signed. */
export async function end(ctx: Ctx, { grantId }: { grantId: string }) {
  const grant = await ctx.db
    .selectFrom('roleGrants')
    .select(['personId', 'role'])
    .where('grantId', '=', grantId)
    .where('actsFor', 'is not', null)
    .executeTakeFirst()
  const role = ACTED.find((r) => r === grant?.role)
  if (!grant || !role) throw new Refusal('not_found')
  await ctx.door('end_deputy', grantId, ctx.now.toString())
  ctx.session.forgetPerson(grant.personId)
  await ctx.record(events.ended, { subject: ['people', grant.personId], details: { role } })
  return {}
}
