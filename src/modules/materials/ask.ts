import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { addTask } from '../tasks/facts.ts'
import { EXPIRY_BEFORE_DAYS, isExpired, type Store, TAKING_EVERY_DAYS } from './rules.ts'
import { tasks } from './tasks.ts'

const keeper = async (ctx: Ctx) =>
  (await holdersOf(ctx, 'class_coordinator')).length > 0 ? ('class_coordinator' as const) : ('administration' as const)

/** What runs out is asked to be used up before; what has run out, to be written off. */
export async function askToUse(ctx: Ctx, id: string, store: Store, expiresOn: string | null): Promise<void> {
  if (expiresOn === null) return
  const ownerRole = store === 'class' ? await keeper(ctx) : ('administration' as const)
  if (isExpired({ expiresOn }, ctx.today.toString())) {
    await addTask(ctx, tasks.write_off_lot, { id, ownerRole })
    return
  }
  const before = Temporal.PlainDate.from(expiresOn).subtract({ days: EXPIRY_BEFORE_DAYS })
  const from = Temporal.PlainDate.compare(before, ctx.today) > 0 ? before : ctx.today
  await addTask(ctx, tasks.use_up_lot, { id, ownerRole, fromOn: from.toString(), dueOn: expiresOn })
}

/** With the first lot of a store, and again with each stocktaking that is closed. */
export async function askTaking(ctx: Ctx, store: Store): Promise<void> {
  const due = ctx.today.add({ days: TAKING_EVERY_DAYS })
  await addTask(ctx, tasks.take_stock, {
    id: store,
    fromOn: due.subtract({ days: 21 }).toString(),
    dueOn: due.toString(),
  })
}
