import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask } from '../../tasks/facts.ts'
import type { training } from '../contract.ts'
import { events } from '../events.ts'
import { openLsp, sealLsp } from '../lsp-words.ts'
import { RENEW_BEFORE, RESULT_WITHIN } from '../rules.ts'
import { tasks } from '../tasks.ts'

async function herOwn(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (c.state === 'closed') throw new Refusal('case_not_open')
  if (!worksOn(ctx.actor, 'display', c)) throw new Refusal('words_not_yours')
  return c
}

/** A test again follows a BK, and each BK is followed by one: the next one follows that. */
export async function registerLsp(ctx: Ctx, input: z.output<typeof training.registerLsp.input>) {
  const { caseId, retestOf, registeredOn, heldOn } = input
  const { isProtected } = await herOwn(ctx, caseId)
  if (registeredOn > ctx.today.toString()) throw new Refusal('in_the_future')
  if (heldOn && heldOn < registeredOn) throw new Refusal('dates_turned')
  if (retestOf) {
    const before = await ctx.db
      .selectFrom('certifications')
      .select('result')
      .where('certificationId', '=', retestOf)
      .where('caseId', '=', caseId)
      .executeTakeFirst()
    if (before?.result !== 'not_yet') throw new Refusal('retest_after_bk')
  }
  const { centreId, personId: authorId } = ctx.actor
  const certificationId = newId(ctx.now)
  const body = await sealLsp(ctx, caseId, certificationId, { lsp: input.lsp, scheme: input.scheme, number: null })
  const done = await ctx.db
    .insertInto('certifications')
    .values({
      ...{ centreId, certificationId, caseId, isProtected, registeredOn, body, authorId },
      ...{ retestOf: retestOf ?? null, heldOn: heldOn ?? null },
    })
    .onConflict((oc) => oc.columns(['centreId', 'retestOf']).doNothing()) // two who press at once
    .executeTakeFirst()
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new Refusal('retested')
  await ctx.record(events.lsp_registered, {
    caseId,
    subject: ['certifications', certificationId],
    details: { on: registeredOn },
  })
  await addTask(ctx, tasks.enter_lsp_result, { caseId, ...(heldOn && windowAfter(heldOn)) })
  return { certificationId }
}

const windowAfter = (on: string) => ({
  fromOn: on,
  dueOn: Temporal.PlainDate.from(on).add({ days: RESULT_WITHIN }).toString(),
})

export async function saveLspResult(ctx: Ctx, input: z.output<typeof training.saveLspResult.input>) {
  const { certificationId, heldOn, result, version: known } = input
  const row = await ctx.db
    .selectFrom('certifications')
    .select(['certificationId', 'caseId', 'registeredOn', 'result', 'body'])
    .where('certificationId', '=', certificationId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const { caseId } = row
  await herOwn(ctx, caseId)
  if (row.result) throw new Refusal('has_result')
  if (heldOn > ctx.today.toString()) throw new Refusal('in_the_future')
  const validUntil = input.validUntil ?? null
  if (heldOn < row.registeredOn || (validUntil && validUntil <= heldOn)) throw new Refusal('dates_turned')
  const [words] = await openLsp(ctx, [row])
  if (!words) throw new Refusal('words_not_yours')
  const version = known + 1
  const body = await sealLsp(ctx, caseId, certificationId, { ...words, number: input.number ?? null })
  const done = await ctx.db
    .updateTable('certifications')
    .set({ body, heldOn, result, validUntil, authorId: ctx.actor.personId, version })
    .where('certificationId', '=', certificationId)
    .where('version', '=', known)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  await ctx.record(events.lsp_result, {
    caseId,
    subject: ['certifications', certificationId],
    details: { on: heldOn, result },
  })
  if (validUntil) {
    const fromOn = Temporal.PlainDate.from(validUntil).subtract({ days: RENEW_BEFORE }).toString()
    await addTask(ctx, tasks.renew_certificate, { caseId, fromOn, dueOn: validUntil })
  }
  return { version }
}
