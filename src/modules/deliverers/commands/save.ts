import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import { sealContact } from '../contact.ts'
import { deliverers } from '../contract.ts'
import { events } from '../events.ts'
import { accounts, one } from '../queries/directory.ts'
import { FIRST_WITHIN_DAYS } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof deliverers.save.input>

/** Somebody from outside, new or corrected. A new one is asked for both papers. */
export async function save(ctx: Ctx, input: Input) {
  const { delivererId: known, version, personId } = input
  const delivererId = known ?? personId ?? newId(ctx.now)
  const row = await columnsOf(ctx, input, delivererId)
  if (known) {
    const done = await ctx.db
      .updateTable('deliverers')
      .set({ ...row, version: version + 1 })
      .where('delivererId', '=', known)
      .where('kind', '!=', 'staff')
      .where('version', '=', version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw clash(deliverers.save, (of) => one(of, { delivererId: known }))
  } else await add(ctx, input, { delivererId, ...row })
  await ctx.record(events.saved, { subject: ['deliverers', delivererId], details: { kind: input.kind } })
  return { delivererId, version: version + 1 }
}

async function columnsOf(ctx: Ctx, input: Input, delivererId: string) {
  const { kind, organisation = null, topics = null, isActive, contact } = input
  const more = {
    kind,
    organisation,
    topics,
    isActive: isActive ?? false,
    contact: await sealContact(ctx, delivererId, contact),
  }
  const hasAccount = input.delivererId === undefined ? input.personId !== undefined : await isPerson(ctx, delivererId)
  if (hasAccount) return { ...more, name: null }
  if (!input.name) throw new Refusal('deliverer_unnamed')
  return { ...more, name: input.name }
}

async function isPerson(ctx: Ctx, delivererId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('deliverers')
    .select('personId')
    .where('delivererId', '=', delivererId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row.personId !== null
}

async function add(
  ctx: Ctx,
  { personId }: Input,
  row: Awaited<ReturnType<typeof columnsOf>> & { delivererId: string },
): Promise<void> {
  const { people } = await accounts(ctx)
  if (personId && !people.some((p) => p.personId === personId)) throw new Refusal('no_outside_account')
  const window = { id: row.delivererId, dueOn: ctx.today.add({ days: FIRST_WITHIN_DAYS }).toString() }
  await ctx.db
    .insertInto('deliverers')
    .values({
      ...row,
      centreId: ctx.actor.centreId,
      personId: personId ?? null,
      vettingTaskId: await addTask(ctx, tasks.vet_deliverer, window),
      statementTaskId: await addTask(ctx, tasks.sign_statement, window),
    })
    .execute()
}
