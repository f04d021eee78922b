import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { health } from '../contract.ts'
import { events } from '../events.ts'
import { screeningForm } from '../forms/screening.ts'
import { judgeScreening } from '../rules.ts'
import { placeOf, screeningsOf } from '../screenings.ts'

type Input = z.output<typeof health.saveScreening.input>

/** The first version, or a correction: the one before stays and can be read. */
export async function saveScreening(ctx: Ctx, input: Input) {
  const { caseId, version, examinedOn } = input
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  const judged = judgeScreening(input, ctx.today)
  if (judged) throw new Refusal(judged)
  const newest = async (of: Ctx) => (await screeningsOf(of, caseId))[0]
  if (((await newest(ctx))?.version ?? 0) !== version) throw clash(health.saveScreening, newest)
  const screeningId = newId(ctx.now)
  const body = await ctx.seal.sealJson('health', caseId, placeOf(screeningId), sealedOf(screeningForm, input, 'health'))
  const made = await ctx.db
    .insertInto('healthScreenings')
    .values({
      centreId: c.centreId,
      screeningId,
      caseId,
      version: version + 1,
      examinedOn,
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
      body,
    })
    .onConflict((oc) => oc.columns(['centreId', 'caseId', 'version']).doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw clash(health.saveScreening, newest) // a colleague was quicker by a moment
  const about = { caseId, subject: ['health_screenings', screeningId] as const }
  if (version === 0) await ctx.record(events.screened, about)
  else await ctx.record(events.screening_corrected, { ...about, details: { version: version + 1 } })
  return { version: version + 1 }
}
