import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isTwice } from '../../../platform/database/broken-rule.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTask } from '../../tasks/facts.ts'
import { health } from '../contract.ts'
import { events } from '../events.ts'
import { pregnancyForm } from '../forms/pregnancy.ts'
import { askCheckUp, pregnancyOf, pregnancyPlace } from '../pregnancy.ts'
import { shown } from '../queries/pregnancy.ts'
import { isLikelyDue } from '../rules.ts'

/** Written the first time (version 0), or as it stands now; the next check-up is asked for. */
export async function savePregnancy(ctx: Ctx, input: z.output<typeof health.savePregnancy.input>) {
  const { caseId, version } = input
  const c = await mustNurse(ctx, caseId)
  if (!isLikelyDue(input.dueOn, ctx.today)) throw new Refusal('due_not_likely')
  const now = await pregnancyOf(ctx, caseId)
  const stale = () =>
    clash(health.savePregnancy, async (as) => {
      const theirs = await pregnancyOf(as, caseId)
      return theirs ? shown(as, caseId, theirs) : undefined
    })
  if ((now?.version ?? 0) !== version) throw stale()
  const pregnancyId = now?.pregnancyId ?? newId(ctx.now)
  const body = await ctx.seal.sealJson(
    'health',
    caseId,
    pregnancyPlace(pregnancyId),
    sealedOf(pregnancyForm, input, 'health'),
  )
  const row = { body, writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() }
  if (now) {
    const done = await ctx.db
      .updateTable('pregnancies')
      .set({ ...row, version: version + 1 })
      .where('pregnancyId', '=', pregnancyId)
      .where('version', '=', version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw stale()
  } else
    await ctx.db
      .insertInto('pregnancies')
      .values({ centreId: c.centreId, pregnancyId, caseId, ...row })
      .execute()
      .catch((error) => {
        throw isTwice(error) ? stale() : error
      })
  await askCheckUp(ctx, caseId)
  // as any line of her log: that something was written, and never what kind of thing
  await ctx.record(events.noted, { caseId, subject: ['health_log', pregnancyId] })
  return { version: version + 1 }
}

/** It is over: nothing is asked about it any more. */
export async function endPregnancy(ctx: Ctx, { caseId, how }: z.output<typeof health.endPregnancy.input>) {
  await mustNurse(ctx, caseId)
  const now = await pregnancyOf(ctx, caseId)
  if (!now) throw new Refusal('no_pregnancy')
  const { pregnancyId, checkTaskId } = now
  const body = await ctx.seal.sealJson('health', caseId, pregnancyPlace(pregnancyId), {
    ...now.text,
    ...(how && { how }),
  })
  const done = await ctx.db
    .updateTable('pregnancies')
    .set({ body, endedAt: ctx.now.toString(), checkTaskId: null })
    .where('pregnancyId', '=', pregnancyId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('no_pregnancy')
  if (checkTaskId) await finishTask(ctx, checkTaskId)
  await ctx.record(events.noted, { caseId, subject: ['health_log', pregnancyId] })
  return {}
}

async function mustNurse(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  return c
}
