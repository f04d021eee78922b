import type { Ctx } from '../../platform/http/context.ts'

/** Whoever plans waits for whoever is planning: the second judges by what the first has saved (definer.sql takes the same lock). */
export const oneWriter = (ctx: Ctx) =>
  ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 29))', [ctx.actor.centreId])
