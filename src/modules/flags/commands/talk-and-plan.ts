import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { flags } from '../contract.ts'
import { events } from '../events.ts'
import { insertFlag } from '../facts.ts'
import { openOf } from '../flag-rows.ts'
import { planForm } from '../forms/plan.ts'
import { talkForm } from '../forms/talk.ts'
import { planOf } from '../queries.ts'
import { getWorked } from './flags.ts'

/** The talk itself; that she sits out today is all that her class is told of it. */
export async function saveTalk(ctx: Ctx, input: z.output<typeof flags.saveTalk.input>) {
  const c = await getWorked(ctx, input.caseId)
  const talkId = newId(ctx.now)
  await ctx.db
    .insertInto('safetyTalks')
    .values({
      centreId: c.centreId,
      talkId,
      caseId: c.caseId,
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
      body: await ctx.seal.sealJson(
        'narrative',
        c.caseId,
        place('safety_talks', talkId),
        sealedOf(talkForm, input, 'narrative'),
      ),
    })
    .execute()
  const today = ctx.today.toString()
  const tells = (await openOf(ctx, c.caseId)).some((f) => f.kind === 'sit_out' && f.untilOn === today)
  if (input.sitsOut && !tells)
    await insertFlag(ctx, { caseId: c.caseId, kind: 'sit_out', source: 'talk', recordId: talkId, untilOn: today })
  await ctx.record(events.talk_saved, { caseId: c.caseId, subject: ['safety_talks', talkId] })
  return { talkId }
}

/** Her plan (F17); each saving is a version of its own, so that what was agreed before can still be read. */
export async function savePlan(ctx: Ctx, input: z.output<typeof flags.savePlan.input>) {
  const c = await getWorked(ctx, input.caseId)
  if (!opens(ctx.actor, 'safety', c)) throw new Refusal('not_allowed')
  const planId = newId(ctx.now)
  const version = input.version + 1
  const made = await ctx.db
    .insertInto('safetyPlans')
    .values({
      centreId: c.centreId,
      planId,
      caseId: c.caseId,
      version,
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
      body: await ctx.seal.sealJson(
        'safety',
        c.caseId,
        place('safety_plans', planId),
        sealedOf(planForm, input, 'safety'),
      ),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw clash(flags.savePlan, (again) => planOf(again, c.caseId))
  await ctx.record(events.plan_saved, { caseId: c.caseId, subject: ['safety_plans', planId] })
  return { version }
}
