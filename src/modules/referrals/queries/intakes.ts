import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { centreRules } from '../../centres/facts.ts'

/** Batches with how many women are meant for each, accepted, waiting. */
export async function intakes(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ intake_id: string; candidates: number; accepted: number; waiting: number }>(
    `select r.intake_id, count(*)::int as candidates, count(*) filter (where r.status = 'accepted')::int as accepted, count(*) filter (where r.status = 'waiting')::int as waiting
     from referrals r where r.centre_id = $1 and r.intake_id is not null group by r.intake_id`,
    [ctx.actor.centreId],
  )
  const counts = new Map(rows.map((r) => [r.intake_id, r]))
  const { programmeDays } = await centreRules(ctx)
  return {
    programmeDays,
    intakes: (await listIntakes(ctx)).map((i) => {
      const n = counts.get(i.intakeId)
      return { ...i, candidates: n?.candidates ?? 0, accepted: n?.accepted ?? 0, waiting: n?.waiting ?? 0 }
    }),
  }
}
