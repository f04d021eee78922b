import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { groups } from '../contract.ts'
import { events } from '../events.ts'
import { lockOf } from '../queries/lock.ts'

/** Not while two rolls of the session differ: which marks count is said first. */
export async function lock(ctx: Ctx, { groupId, seq }: z.output<typeof groups.lock.input>) {
  const roll = await rollOf(ctx, groupId)
  if ((await lockOf(ctx, groupId))?.state === 'locked') throw new Refusal('locked_already')
  if (roll.settleTask || (roll.plannedId && (await isOpen(ctx, roll.plannedId)))) throw new Refusal('roll_open')
  await write(ctx, { groupId, seq: seq + 1, state: 'locked', why: null })
  await ctx.record(events.roll_locked, { subject: ['group_sessions', groupId], details: { on: roll.heldOn } })
  return { seq: seq + 1 }
}

export async function reopen(ctx: Ctx, { groupId, seq, why }: z.output<typeof groups.reopen.input>) {
  const roll = await rollOf(ctx, groupId)
  if ((await lockOf(ctx, groupId))?.state !== 'locked') throw new Refusal('not_locked')
  await write(ctx, { groupId, seq: seq + 1, state: 'reopened', why })
  await ctx.record(events.roll_reopened, { subject: ['group_sessions', groupId], details: { on: roll.heldOn, why } })
  return { seq: seq + 1 }
}

async function rollOf(ctx: Ctx, groupId: string) {
  const roll = await ctx.db
    .selectFrom('groupSessions')
    .select(['heldOn', 'settleTask', 'plannedId'])
    .where('groupId', '=', groupId)
    .executeTakeFirst()
  if (!roll) throw new Refusal('not_found')
  return roll
}

/** The other roll of the same session is the one that waits: the first one differs from it as much. */
const isOpen = async (ctx: Ctx, plannedId: string): Promise<boolean> =>
  (await ctx.db
    .selectFrom('groupSessions')
    .select('groupId')
    .where('plannedId', '=', plannedId)
    .where('settleTask', 'is not', null)
    .executeTakeFirst()) !== undefined

type Line = Pick<z.output<typeof groups.reopen.input>, 'groupId' | 'seq'> &
  ({ state: 'locked'; why: null } | { state: 'reopened'; why: z.output<typeof groups.reopen.input>['why'] })

/** The line after the one that was read: of two who press at once the second is told. */
async function write(ctx: Ctx, line: Line): Promise<void> {
  const { centreId, personId } = ctx.actor
  const done = await ctx.db
    .insertInto('rollLocks')
    .values({ ...line, centreId, personId, at: ctx.now.toString() })
    .onConflict((oc) => oc.columns(['centreId', 'groupId', 'seq']).doNothing())
    .executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new Refusal('stale_version')
}
