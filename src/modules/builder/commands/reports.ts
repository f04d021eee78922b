import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { letBuiltGo } from '../../releases/facts.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { builder } from '../contract.ts'
import { events } from '../events.ts'
import { allowed } from '../queries/counted.ts'
import { builtSections } from '../queries/guarded.ts'
import { getSaved, MOST_SAVED } from '../queries/saved.ts'
import type { Definition } from '../rules.ts'
import { said } from '../said.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof builder> = z.output<(typeof builder)[K]['input']>

/** What is typed is read wherever the report is shared: its title, and a code that is none of ours. */
async function namesNobody(ctx: Ctx, title: string, filters: Definition['filters'] = []): Promise<void> {
  const foreign = filters.flatMap((f) => f.codes.filter((code) => code !== '' && !said.has(`${f.dim}.${code}`)))
  if (await namesAWoman(ctx, [title, ...foreign], [])) throw new Refusal('names_somebody')
}

async function getMine(ctx: Ctx, builtId: string) {
  const report = await getSaved(ctx, builtId)
  if (!report.isMine) throw new Refusal('not_yours')
  return report
}

/** Keeps what is counted and how; no figure is kept. */
export async function save(ctx: Ctx, { built, definition, title, shared, isMonthly }: In<'save'>) {
  const def = allowed(ctx, definition)
  // a period that stands still is the same report each month
  if (isMonthly && def.period === 'free') throw new Refusal('free_is_once')
  await namesNobody(ctx, title, def.filters)
  const kept = { title, definition: JSON.stringify(def), shared, isMonthly }
  const details = { count: def.count, shared, isMonthly }
  if (built) {
    await getMine(ctx, built.builtId)
    const done = await ctx.db
      .updateTable('savedReports')
      .set({ ...kept, version: built.seen + 1 })
      .where('builtId', '=', built.builtId)
      .where('version', '=', built.seen)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('report_moved_on')
    await ctx.record(events.report_saved, { subject: ['saved_reports', built.builtId], details })
    return { builtId: built.builtId }
  }
  const { centreId, personId: ownerId } = ctx.actor
  const mine = await ctx.db.selectFrom('savedReports').select('builtId').where('ownerId', '=', ownerId).execute()
  if (mine.length >= MOST_SAVED) throw new Refusal('too_many_reports')
  const builtId = newId(ctx.now)
  await ctx.db
    .insertInto('savedReports')
    .values({ centreId, builtId, ...kept, ownerId, savedAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.report_saved, { subject: ['saved_reports', builtId], details })
  return { builtId }
}

export async function remove(ctx: Ctx, { builtId }: In<'remove'>) {
  await getMine(ctx, builtId)
  await finishTasks(ctx, null, [tasks.look_at_report], builtId)
  await ctx.db.deleteFrom('savedReports').where('builtId', '=', builtId).execute()
  await ctx.record(events.report_removed, { subject: ['saved_reports', builtId] })
  return {}
}

export async function lookedAt(ctx: Ctx, { builtId }: In<'lookedAt'>) {
  await getMine(ctx, builtId)
  await finishTasks(ctx, null, [tasks.look_at_report], builtId)
  await ctx.record(events.report_looked_at, { subject: ['saved_reports', builtId] })
  return {}
}

/** Lets the figures leave the house, past the guard of all that left before; they stand on the shelf of reports, for ever as they went. */
export async function letGo(ctx: Ctx, { definition, audience, title }: In<'letGo'>) {
  await namesNobody(ctx, title)
  await giveTime(ctx)
  const { def, span, sections } = await builtSections(ctx, definition)
  const period = { from: span.from.toString(), until: span.until.toString() }
  const { releaseId } = await letBuiltGo(ctx, { title, sections, audience, ...period })
  await ctx.record(events.report_let_go, { subject: ['releases', releaseId], details: { count: def.count, releaseId } })
  return { releaseId }
}
