import type { EventKind } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type Acted, actedAs } from './rules.ts'

/** Which roles do what an event tells; nobody's in particular for what everybody may write. */
export const rolesBy = (events: readonly EventKind[]): Map<string, readonly string[]> =>
  new Map(events.map(({ kind, by }) => [kind, typeof by === 'string' ? [] : by]))

type Act = { personId: string | null; at: string | null; by: readonly string[] }

/** Tells of what was done whether it was done in somebody's place; the few grants of those who ever stood in are read once. */
export async function actingBook(ctx: Ctx): Promise<(act: Act) => Acted | null> {
  const held = await ctx.db
    .selectFrom('roleGrants')
    .select(['personId', 'role', 'fromAt', 'untilAt', 'signsAs'])
    .where('personId', 'in', (eb) =>
      eb.selectFrom('roleGrants as lent').select('lent.personId').where('lent.actsFor', 'is not', null),
    )
    .execute()
  return ({ personId, at, by }) => (personId && at ? actedAs(held, { personId, at, by }) : null)
}
