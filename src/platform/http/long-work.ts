import type { Ctx } from './context.ts'

/**
 * Thousands of rows or a file from outside are thought about between two statements, on a small busy machine for longer than the ten seconds
 * after which the database ends a transaction that says nothing. As long as the jobs have.
 */
export async function giveTime(ctx: Ctx): Promise<void> {
  await ctx.client.query("set local idle_in_transaction_session_timeout = '60s'")
}
