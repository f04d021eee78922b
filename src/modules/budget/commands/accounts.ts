import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { compareCodes } from '../rules.ts'
import { REGIONAL_ACCOUNTS } from '../sample.ts'

const SEGMENTS = /^\d{1,12}(\.\d{1,12}){0,11}$/

/** The accounts of a region that a house meets; a second press adds nothing. */
export async function layAccounts(ctx: Ctx) {
  const { centreId } = ctx.actor
  const rows = REGIONAL_ACCOUNTS.map(([code, name]) => ({ centreId, accountId: newId(ctx.now), code, name }))
  const added = await ctx.db
    .insertInto('budgetAccounts')
    .values(rows)
    .onConflict((c) => c.columns(['centreId', 'code']).doNothing())
    .returning('accountId')
    .execute()
  await ctx.record(events.accounts_changed, {})
  return { added: added.length }
}

export async function addAccount(ctx: Ctx, { code: typed, name }: z.output<typeof budget.addAccount.input>) {
  const code = typed.replaceAll(/\s/g, '')
  if (!SEGMENTS.test(code)) throw new Refusal('code_not_clear')
  // the same segments with another width are the same account
  const known = await ctx.db.selectFrom('budgetAccounts').select('code').execute()
  if (known.some((a) => compareCodes(a.code, code) === 0)) throw new Refusal('code_taken')
  await ctx.db
    .insertInto('budgetAccounts')
    .values({ centreId: ctx.actor.centreId, accountId: newId(ctx.now), code, name })
    .execute()
  await ctx.record(events.accounts_changed, {})
  return {}
}

export async function offerAccount(ctx: Ctx, { accountId, isUsed }: z.output<typeof budget.offerAccount.input>) {
  const done = await ctx.db
    .updateTable('budgetAccounts')
    .set({ isUsed })
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_found')
  await ctx.record(events.accounts_changed, {})
  return {}
}
