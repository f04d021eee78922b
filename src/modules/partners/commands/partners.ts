import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { partners } from '../contract.ts'
import { events } from '../events.ts'
import { sealEvaluation, sealPartner } from '../partner-words.ts'
import { getPartner, known } from '../queries/rows.ts'
import { RENEW_BEFORE_DAYS } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof partners> = z.output<(typeof partners)[K]['input']>

export async function save(ctx: Ctx, { partner, name, kind, contact, wants, offer, seenOn, next }: In<'save'>) {
  if ((offer.pieceRupiah === undefined) !== (offer.pieceMinutes === undefined)) throw new Refusal('offer_half')
  if ((next.step === undefined) !== (next.on === undefined)) throw new Refusal('next_half')
  if (seenOn && seenOn > ctx.today.toString()) throw new Refusal('seen_ahead')
  if (await namesAWoman(ctx, [name], [])) throw new Refusal('names_somebody')
  await nameIsFree(ctx, name, partner?.partnerId)
  const partnerId = partner?.partnerId ?? newId(ctx.now)
  const words = { contact: contact ?? null, wants: wants ?? null, next: next.step ?? null }
  const values = {
    ...{ name, kind, body: await sealPartner(ctx, partnerId, words), seenOn: seenOn ?? null, nextOn: next.on ?? null },
    ...{ pieceRupiah: offer.pieceRupiah ?? null, pieceMinutes: offer.pieceMinutes ?? null },
  }
  if (partner) await change(ctx, partner, values)
  else
    await ctx.db
      .insertInto('partners')
      .values({
        ...{ centreId: ctx.actor.centreId, partnerId, ...values, madeBy: ctx.actor.personId },
        madeAt: ctx.now.toString(),
      })
      .execute()
  await ctx.record(events.saved, { subject: ['partners', partnerId] })
  return { partnerId }
}

type Values = {
  name: string
  kind: In<'save'>['kind']
  body: string
  seenOn: string | null
  nextOn: string | null
  pieceRupiah: number | null
  pieceMinutes: number | null
}

/** Whoever writes on goes on: what was declined is taken up again. */
async function change(ctx: Ctx, { partnerId, seen }: { partnerId: string; seen: number }, values: Values) {
  await getPartner(ctx, partnerId)
  const done = await ctx.db
    .updateTable('partners')
    .set({ ...values, declinedAt: null, version: seen + 1 })
    .where('partnerId', '=', partnerId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('partner_moved_on')
}

async function nameIsFree(ctx: Ctx, name: string, own: string | undefined): Promise<void> {
  const row = await ctx.db.selectFrom('partners').select('partnerId').where('name', '=', name).executeTakeFirst()
  if (row && row.partnerId !== own) throw new Refusal('name_taken')
}

export async function decline(ctx: Ctx, { partnerId }: In<'decline'>) {
  const [p] = await known(ctx, [await getPartner(ctx, partnerId)], null)
  if (p && p.ofDeals > 0) throw new Refusal('somebody_there')
  await ctx.db
    .updateTable('partners')
    .set({ declinedAt: ctx.now.toString() })
    .where('partnerId', '=', partnerId)
    .execute()
  await ctx.record(events.declined, { subject: ['partners', partnerId] })
  return {}
}

/** The next one ends the task that asked for it; its own end is asked for sixty days before. */
export async function sign(ctx: Ctx, { partnerId, kind, number, fromOn, untilOn, quota, covers }: In<'sign'>) {
  await getPartner(ctx, partnerId)
  if (untilOn < fromOn) throw new Refusal('days_backwards')
  if (await namesAWoman(ctx, [number], [])) throw new Refusal('names_somebody')
  const asked = await ctx.db
    .selectFrom('partnerAgreements')
    .select(['agreementId', 'taskId'])
    .where('partnerId', '=', partnerId)
    .where('taskId', 'is not', null)
    .execute()
  for (const { taskId } of asked) if (taskId) await finishTask(ctx, taskId)
  await ctx.db.updateTable('partnerAgreements').set({ taskId: null }).where('partnerId', '=', partnerId).execute()
  const until = Temporal.PlainDate.from(untilOn)
  const due = { fromOn: until.subtract({ days: RENEW_BEFORE_DAYS }).toString(), dueOn: untilOn }
  const taskId = await addTask(ctx, tasks.renew_partner, { id: partnerId, ...due })
  const agreementId = newId(ctx.now)
  await ctx.db
    .insertInto('partnerAgreements')
    .values({
      ...{ centreId: ctx.actor.centreId, agreementId, partnerId, kind, number, fromOn, untilOn, quota, covers, taskId },
      ...{ writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.signed, {
    subject: ['partner_agreements', agreementId],
    details: { kind, quota, until: untilOn },
  })
  return {}
}

export async function endAgreement(ctx: Ctx, { agreementId }: In<'endAgreement'>) {
  const row = await ctx.db
    .selectFrom('partnerAgreements')
    .select(['taskId', 'endedOn'])
    .where('agreementId', '=', agreementId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (row.endedOn !== null) throw new Refusal('ended_already')
  if (row.taskId) await finishTask(ctx, row.taskId)
  await ctx.db
    .updateTable('partnerAgreements')
    .set({ endedOn: ctx.today.subtract({ days: 1 }).toString(), taskId: null })
    .where('agreementId', '=', agreementId)
    .execute()
  await ctx.record(events.agreement_ended, { subject: ['partner_agreements', agreementId] })
  return {}
}

export async function evaluate(ctx: Ctx, input: In<'evaluate'>) {
  const [p] = await known(ctx, [await getPartner(ctx, input.partnerId)], null)
  if (!p || p.deals.length === 0) throw new Refusal('nothing_done')
  await writeEvaluation(ctx, input)
  return {}
}

/** Also after an internship or a job: then without a word, so that it says nothing of her. */
export async function writeEvaluation(
  ctx: Ctx,
  { partnerId, paid, safe, again, words }: In<'evaluate'>,
  afterWork = false,
) {
  const evaluationId = newId(ctx.now)
  await ctx.db
    .insertInto('partnerEvaluations')
    .values({
      ...{ centreId: ctx.actor.centreId, evaluationId, partnerId, paid, safe, again, afterWork },
      body: await sealEvaluation(ctx, evaluationId, words),
      ...{ writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.evaluated, { subject: ['partner_evaluations', evaluationId], details: { again } })
}
