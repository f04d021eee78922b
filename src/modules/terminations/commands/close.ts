import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { isAftercareAgreed } from '../../aftercare/facts.ts'
import { releaseReserved } from '../../stock/facts.ts'
import { events } from '../events.ts'
import { change, getLive } from '../live.ts'
import { entersAftercare } from '../rules.ts'

/** The stay ends: by the database, which looks at every check itself, ends her tasks and frees her bed (residence/definer.sql). */
export async function close(ctx: Ctx, { caseId }: { caseId: string }) {
  const { t } = await getLive(ctx, caseId)
  const on = t.effectiveOn
  if (t.state !== 'approved' || !on) throw new Refusal('not_approved')
  if (on > ctx.today.toString()) throw new Refusal('not_yet', { params: { on } })
  const isInAftercare = entersAftercare(t.exit, await isAftercareAgreed(ctx, caseId))
  await releaseReserved(ctx, caseId)
  await ctx.client.query('select sec.close_case($1, $2, $3, $4, $5)', [
    caseId,
    t.exit,
    on,
    isInAftercare,
    ctx.now.toString(),
  ])
  await change(ctx, t, { state: 'closed', endedAt: ctx.now.toString() })
  await ctx.record(events.closed, {
    caseId,
    subject: ['terminations', t.terminationId],
    details: { on, aftercare: isInAftercare },
  })
  return { closedOn: on, isInAftercare }
}
