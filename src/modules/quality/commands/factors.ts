import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { quality } from '../contract.ts'
import { events } from '../events.ts'
import { getFactor } from '../queries/rows.ts'
import { techniquesOf } from '../rules.ts'
import { sealWords } from '../sealed.ts'
import { namesNobody } from './names-nobody.ts'

type In<K extends keyof typeof quality> = z.output<(typeof quality)[K]['input']>
const subject = (factorId: string) => ({ subject: ['factors', factorId] as const })

export async function saveFactor(ctx: Ctx, { factor, side, field, title, why, hinders }: In<'saveFactor'>) {
  await namesNobody(ctx, title, why, hinders)
  const said = { field, title, why, hinders }
  if (factor) {
    // another side is another factor: its evidence says the contrary
    if ((await getFactor(ctx, factor.factorId)).side !== side) throw new Refusal('side_stays')
    await change(ctx, factor.factorId, factor.seen, said)
    await ctx.record(events.factor_changed, subject(factor.factorId))
    return { factorId: factor.factorId }
  }
  const { centreId, personId: notedBy } = ctx.actor
  const factorId = newId(ctx.now)
  await ctx.db
    .insertInto('factors')
    .values({ centreId, factorId, side, ...said, notedBy, notedAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.factor_noted, { ...subject(factorId), details: { side } })
  return { factorId }
}

type Change = { field?: In<'saveFactor'>['field']; title?: string; why?: string; hinders?: string } & {
  effect?: string | null
  reviewedOn?: string
  settledOn?: string | null
}

/** Of two who save over one version the database lets the first. */
async function change(ctx: Ctx, factorId: string, seen: number, to: Change): Promise<void> {
  const done = await ctx.db
    .updateTable('factors')
    .set({ ...to, version: seen + 1 })
    .where('factorId', '=', factorId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('factor_moved_on')
}

export async function review(ctx: Ctx, { factorId, seen, effect, isSettled }: In<'review'>) {
  await namesNobody(ctx, effect)
  const { settledOn } = await getFactor(ctx, factorId)
  const today = ctx.today.toString()
  const settled = isSettled ? (settledOn ?? today) : null
  await change(ctx, factorId, seen, { effect: effect ?? null, reviewedOn: today, settledOn: settled })
  await ctx.record(events.factor_reviewed, { ...subject(factorId), details: { settled: isSettled } })
  return {}
}

export async function addEvidence(ctx: Ctx, { factorId, source, technique, on, said }: In<'addEvidence'>) {
  await getFactor(ctx, factorId)
  if (!techniquesOf(source).includes(technique)) throw new Refusal('technique_not_of_source')
  if (on > ctx.today.toString()) throw new Refusal('day_ahead')
  await namesNobody(ctx, said)
  const { centreId, personId: notedBy } = ctx.actor
  const evidenceId = newId(ctx.now)
  const body = await sealWords(ctx, 'factor_evidence', evidenceId, said)
  const row = { centreId, evidenceId, factorId, source, technique, seenOn: on, body }
  await ctx.db
    .insertInto('factorEvidence')
    .values({ ...row, notedBy, notedAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.evidence_added, { ...subject(factorId), details: { source, technique } })
  return { evidenceId }
}

export async function takeBack(ctx: Ctx, { evidenceId }: In<'takeBack'>) {
  const row = await ctx.db
    .selectFrom('factorEvidence')
    .select('factorId')
    .where('evidenceId', '=', evidenceId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const done = await ctx.db.deleteFrom('factorEvidence').where('evidenceId', '=', evidenceId).executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.evidence_taken_back, subject(row.factorId))
  return {}
}
