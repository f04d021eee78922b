import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
import type { outbox } from './contract.ts'
import { events } from './events.ts'
import { dropParts } from './facts.ts'
import { MOST_PARTS } from './parts.ts'
import { placeOf } from './queries.ts'
import { KEPT } from './rules.ts'
import { tasks } from './tasks.ts'

type Aside = z.output<typeof outbox.putAside.input>

/** Sent under the entry's own key, so it is either done once or put aside once, whatever was cut off between. */
export async function putAside(ctx: Ctx, { entryId, kind, writtenAt, path, body, refused }: Aside) {
  if (KEPT[path] !== kind) throw new Refusal('not_kept')
  await ctx.db
    .insertInto('outboxAsides')
    .values({
      ...{ centreId: ctx.actor.centreId, personId: ctx.actor.personId, entryId, kind, endpoint: path },
      body: ctx.seal.sealOwn(placeOf(ctx, entryId, 'body'), body),
      refused: ctx.seal.sealOwn(placeOf(ctx, entryId, 'refused'), refused),
      ...{ writtenAt, putAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.put_aside, { subject: ['outbox_asides', entryId], details: { kind } })
  await addTask(ctx, tasks.check_unsent, { id: entryId, ownerId: ctx.actor.personId })
  return {}
}

/** Parts of entries that are on their way at one time, of one person. */
const MOST_WAITING = MOST_PARTS * 10

export async function putPart(ctx: Ctx, { entryId, part, box }: z.output<typeof outbox.putPart.input>) {
  const { centreId, personId } = ctx.actor
  const { n } = await ctx.db
    .selectFrom('outboxParts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  if (Number(n) >= MOST_WAITING) throw new Refusal('too_many_parts')
  await ctx.db
    .insertInto('outboxParts')
    .values({ centreId, personId, entryId, partNo: part, box, putAt: ctx.now.toString() })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return {}
}

type Settled = z.output<typeof outbox.settle.input>

export async function settle(ctx: Ctx, { entryId, outcome }: Settled) {
  const row = await ctx.db
    .updateTable('outboxAsides')
    .set({ settledAt: ctx.now.toString(), outcome })
    .where('personId', '=', ctx.actor.personId)
    .where('entryId', '=', entryId)
    .where('settledAt', 'is', null)
    .returning('kind')
    .executeTakeFirst()
  if (!row) throw new Refusal('already_settled')
  await dropParts(ctx, entryId)
  await finishTasks(ctx, null, [tasks.check_unsent], entryId)
  await ctx.record(events.settled, { subject: ['outbox_asides', entryId], details: { kind: row.kind } })
  return {}
}
