import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { fitting, refit } from '../people.ts'
import { getPlan, linesOf } from '../queries/rows.ts'
import { type Heading, isHeading, isRenamed, sameActivity, sameProgramme, settled } from '../rules.ts'
import { headingOf, written } from './lines.ts'

type In<K extends keyof typeof budget> = z.output<(typeof budget)[K]['input']>

/** The office says which codes a programme and an activity have: every line under the heading follows, and a programme that is called anew everywhere. */
export async function saveHeading(ctx: Ctx, { versionId, lineId, ...typed }: In<'saveHeading'>) {
  await written(ctx, versionId)
  const lines = await linesOf(ctx, [versionId])
  const one = lines.find((l) => l.lineId === lineId)
  if (!one) throw new Refusal('not_found')
  const asked = headingOf(typed)
  const own = lines.filter((l) => isHeading(l, one))
  const kin = isRenamed(one, asked) ? lines.filter((l) => sameProgramme(l, one) && !own.includes(l)) : []
  const heading = settled(
    asked,
    lines.filter((l) => !own.includes(l) && !kin.includes(l)),
  )
  if (typeof heading === 'string') throw new Refusal(heading)
  if (kin.some((l) => sameActivity(l, heading))) throw new Refusal('heading_otherwise')
  if (await namesAWoman(ctx, [heading.programme ?? '', heading.activity], [])) throw new Refusal('names_somebody')
  const { programmeCode, programme } = heading
  await put(ctx, own, heading)
  await put(ctx, kin, { programmeCode, programme })
  await ctx.record(events.heading_saved, { subject: ['budget_versions', versionId], details: { lines: own.length } })
  return { lines: own.length + kin.length }
}

async function put(ctx: Ctx, lines: readonly { lineId: string }[], of: Partial<Heading>): Promise<void> {
  if (lines.length === 0) return
  const ids = lines.map((l) => l.lineId)
  await ctx.db
    .updateTable('budgetLines')
    .set((eb) => ({ ...of, version: eb('version', '+', 1) }))
    .where('lineId', 'in', ids)
    .execute()
}

/** Lines that go by all women are reckoned again for so many as the plan is for. Those of one track are a person's to share out. */
export async function fitLines(ctx: Ctx, { versionId }: In<'fitLines'>) {
  const version = await written(ctx, versionId)
  const plan = await getPlan(ctx, version.planId)
  const lines = await linesOf(ctx, [versionId])
  const fits = fitting(lines, plan)
  let fitted = 0
  for (const { lineId, calculation, version: seen } of lines.filter((l) => !fits(l) && l.track === null)) {
    const read = refit(calculation, plan)
    if (!read) continue
    const { text, counts } = read
    const done = await ctx.db
      .updateTable('budgetLines')
      .set({ calculation: text, counts, version: seen + 1 })
      .where('lineId', '=', lineId)
      .where('version', '=', seen)
      .executeTakeFirst()
    fitted += Number(done.numUpdatedRows)
  }
  await ctx.record(events.lines_fitted, { subject: ['budget_versions', versionId], details: { lines: fitted } })
  return { fitted }
}
