import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import type { guardedOf } from '../queries/store.ts'
import type { Audience, Left } from '../rules.ts'

/** Two who let figures go at once would each not know of the other's. */
export const oneAtATime = (ctx: Ctx) =>
  ctx.client.query(`select pg_advisory_xact_lock(hashtextextended('releases ' || sec.centre()::text, 0))`)

type About = { report: Left; title: string | null; audience: Audience; from: string; until: string }
type Guarded = Awaited<ReturnType<typeof guardedOf>>

/** Writes down what left, and whom each of its numbers counted. */
export async function keep(
  ctx: Ctx,
  { report, title, audience, from, until }: About,
  { sections, hidden, least, cells }: Guarded,
  told: { obstacles: string; plan: string },
) {
  const releaseId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('releases')
    .values({
      ...{ centreId, releaseId, report, title, audience, fromOn: from, untilOn: until },
      ...{ body: JSON.stringify({ sections, ...told }), madeBy: personId, madeAt: ctx.now.toString() },
    })
    .execute()
  const kept = cells.filter((c) => c.members.length > 0)
  if (kept.length > 0)
    await ctx.db
      .insertInto('releaseCells')
      .values(kept.map((c) => ({ centreId, releaseId, cell: c.key, shown: c.shown, least, members: [...c.members] })))
      .execute()
  await ctx.record(events.released, { subject: ['releases', releaseId], details: { report, audience, hidden } })
  return { releaseId }
}
