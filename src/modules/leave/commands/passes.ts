import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { whereIs } from '../../cases/facts/known.ts'
import { goOnLeave, notedAt } from '../../residence/facts.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { alikeOf } from '../alike.ts'
import type { leave } from '../contract.ts'
import { events } from '../events.ts'
import { getPass } from '../queries/passes.ts'
import { checksOf, daysHere, judgeLeave, LEAVE_GIVER, mayDecide } from '../rules.ts'
import { wordsOf } from '../said.ts'
import { tasks } from '../tasks.ts'

/** A leave is asked for in her name; whoever gives this kind has it in the list. */
export async function ask(ctx: Ctx, { caseId, kind, times, isFamily, said }: z.output<typeof leave.ask.input>) {
  const c = await getCase(ctx, caseId)
  if (!c.admittedOn || c.presence === 'gone' || (await whereIs(ctx, c)) === 'left') throw new Refusal('not_in_house')
  const from = instantIn(times.fromOn, times.fromTime, ctx.zone)
  const until = instantIn(times.backOn, times.backTime, ctx.zone)
  if (Temporal.Instant.compare(until, from) <= 0) throw new Refusal('back_before_from')
  if (Temporal.Instant.compare(until, ctx.now) <= 0) throw new Refusal('from_in_past')
  const wrong = judgeLeave({ kind, from, until }, daysHere(c.admittedOn, ctx.today))
  if (wrong) throw new Refusal(wrong)
  const words = { to: said.to ?? null, companion: said.companion ?? null, why: said.why ?? null }
  const isSaid = Object.values(words).some((w) => w !== null)
  if (isSaid && c.isProtected) throw new Refusal('protected_goes_unsaid')
  const passId = newId(ctx.now)
  const body = isSaid ? await sealShared(ctx, 'staff', 'leave_passes', passId, words) : null
  await ctx.client.query(
    `insert into leave_passes (centre_id, pass_id, case_id, kind, from_at, back_at, is_family, asked_at, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [c.centreId, passId, caseId, kind, from.toString(), until.toString(), isFamily, ctx.now.toString(), body],
  )
  const ownerRole = LEAVE_GIVER[kind]
  const hers = ownerRole === 'social_worker' && c.responsibleId ? { ownerId: c.responsibleId } : { ownerRole }
  await addTask(ctx, tasks.decide_leave, { caseId, id: passId, ...hers })
  await ctx.record(events.asked, { caseId, subject: ['leave_passes', passId], details: { kind } })
  return { passId, isAlike: (await alikeOf(ctx, c, isSaid ? words : null)) !== null }
}

export async function decide(ctx: Ctx, input: z.output<typeof leave.decide.input>) {
  const { passId, decision, checked = [], refusedFor = null } = input
  const pass = await getPass(ctx, passId)
  if (pass.decision) throw new Refusal('pass_moved_on')
  if (!mayDecide(pass.kind, ctx.actor.roles)) throw new Refusal('leave_not_theirs_to_give')
  const c = await getCase(ctx, pass.caseId)
  const needs = checksOf(pass.kind, c.admittedOn ? daysHere(c.admittedOn, ctx.today) : 0)
  if (decision === 'given' && needs.some((n) => !checked.includes(n))) throw new Refusal('check_missing')
  if (decision === 'refused' && pass.isFamily && refusedFor !== 'not_safe') throw new Refusal('family_is_not_refused')
  const done = await ctx.db
    .updateTable('leavePasses')
    .set({ decision, decidedAt: ctx.now.toString(), checked: decision === 'given' ? checked : [], refusedFor })
    .where('passId', '=', passId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await finishTasks(ctx, pass.caseId, [tasks.decide_leave], passId)
  await ctx.record(events.decided, { caseId: pass.caseId, subject: ['leave_passes', passId], details: { decision } })
  return {}
}

export async function goOut(ctx: Ctx, { passId }: { passId: string }) {
  const pass = await getPass(ctx, passId)
  if (pass.decision !== 'given' || pass.outAt || !pass.decidedBy) throw new Refusal('pass_moved_on')
  const c = await getCase(ctx, pass.caseId)
  if (c.presence !== 'in_house') throw new Refusal('not_in_house')
  const [from, until] = [Temporal.Instant.from(pass.fromAt), Temporal.Instant.from(pass.backAt)]
  if (Temporal.Instant.compare(until, ctx.now) <= 0) throw new Refusal('pass_moved_on')
  if (Temporal.Instant.compare(ctx.now.add({ minutes: EARLY_MINUTES }), from) < 0) throw new Refusal('pass_too_early')
  const words = c.isProtected ? null : await wordsOf(ctx, pass)
  await ctx.db.updateTable('leavePasses').set({ outAt: ctx.now.toString() }).where('passId', '=', passId).execute()
  await goOnLeave(ctx, c, { from: 'in_house', kind: pass.kind, givenBy: pass.decidedBy, until, words })
  await ctx.record(events.gone_out, { caseId: c.caseId, subject: ['leave_passes', passId] })
  return {}
}

/** The bus does not wait for the minute of a pass. */
const EARLY_MINUTES = 60

/** She was noted as back, wherever that was noted: her pass is over. Called when her presence changes (src/app/reactions.ts). */
export async function endPass(ctx: Ctx, caseId: string): Promise<void> {
  await ctx.db
    .updateTable('leavePasses')
    .set({ inAt: ctx.now.toString() })
    .where('caseId', '=', caseId)
    .where('outAt', 'is not', null)
    .where('inAt', 'is', null)
    .execute()
}

/** That return was a wrong touch (src/app/reactions.ts): the pass that ended with it goes on. What else ended earlier stays so (`sec.keep_pass`). */
export async function reopenPass(ctx: Ctx, caseId: string, entryId: string): Promise<void> {
  const at = await notedAt(ctx, entryId)
  if (at === null) return
  await ctx.db
    .updateTable('leavePasses')
    .set({ inAt: null })
    .where('caseId', '=', caseId)
    .where('inAt', '>=', at)
    .execute()
}
