import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { releases } from '../contract.ts'
import { events } from '../events.ts'
import { prepared } from '../queries/store.ts'
import { spanOf } from '../rules.ts'

type Input = z.output<typeof releases.release.input>

/** Lets a report go: its figures are reckoned anew, hidden where they are small, and stand for ever. @throws Refusal `names_somebody` */
export async function release(ctx: Ctx, { report, back = 0, audience, obstacles = '', plan = '' }: Input) {
  if (
    await namesAWoman(
      ctx,
      [obstacles, plan].filter((t) => t !== ''),
      [],
    )
  )
    throw new Refusal('names_somebody')
  await giveTime(ctx)
  const span = spanOf(report, ctx.today, back)
  // one at a time: two who let figures go at once would each not know of the other's
  await ctx.client.query(`select pg_advisory_xact_lock(hashtextextended('releases ' || sec.centre()::text, 0))`)
  const { sections, hidden, least, cells } = await prepared(ctx, report, span, audience)
  const releaseId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('releases')
    .values({
      ...{ centreId, releaseId, report, audience, fromOn: span.from, untilOn: span.until },
      ...{ body: JSON.stringify({ sections, obstacles, plan }), madeBy: personId, madeAt: ctx.now.toString() },
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
