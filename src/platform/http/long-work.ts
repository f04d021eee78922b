import { setImmediate as giveWay, setTimeout as pause } from 'node:timers/promises'
import type { Ctx } from './context.ts'

/**
 * Thousands of rows or a file from outside are thought about between two statements, on a small busy machine for longer than the ten seconds
 * after which the database ends a transaction that says nothing. As long as the jobs have.
 */
export async function giveTime(ctx: Ctx): Promise<void> {
  await ctx.client.query("set local idle_in_transaction_session_timeout = '60s'")
}

/** Between two pieces of a long thought: other requests get their turn, and the database hears that this transaction lives. */
export async function breathe(ctx: Ctx): Promise<void> {
  await giveWay()
  await ctx.client.query('select 1')
}

/** Waits for work outside this process, however slow the machine: the database hears every few seconds that somebody is still here. */
export async function stayAwake<T>(ctx: Ctx, work: Promise<T>): Promise<T> {
  for (;;) {
    const done = await Promise.race([work.then((value) => ({ value })), pause(3_000, null, { ref: false })])
    if (done) return done.value
    await ctx.client.query('select 1')
  }
}
