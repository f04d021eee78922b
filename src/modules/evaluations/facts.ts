import { words } from '../../kernel/words.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { trackNames } from '../tracks/facts.ts'
import { partsPlayed } from './queries/reports.ts'
import { figuresOf } from './report-figures.ts'
import { linesOf, openReport } from './report-words.ts'
import { openTexts } from './texts.ts'
import en from './words/paper.en.json' with { type: 'json' }
import id from './words/paper.id.json' with { type: 'json' }

const t = words(id, en)

/** What she says that she achieved, in her own words; null when nothing was written or this reader holds no key. */
export async function ownWordsOf(
  ctx: Ctx,
  caseId: string,
): Promise<{ achieved: string; wants: string; on: string } | null> {
  const { own_view: view } = await openTexts(ctx, caseId)
  return view ? { achieved: view.achieved, wants: view.wants, on: view.on } : null
}

/** Her business plan as it was written in the evaluation, where it asks what its own page asks too; null as above. */
export async function plannedAtEvaluation(
  ctx: Ctx,
  caseId: string,
): Promise<{ product: string; customers: string } | null> {
  const { business_plan: said } = await openTexts(ctx, caseId)
  return said ? { product: said.plan.product, customers: said.plan.customers ?? '' } : null
}

/** Results that reports count: competent or not yet, profit of the practicum. Nothing of her story. */
export async function skillOf(
  ctx: Ctx,
  caseId: string,
): Promise<{ track: string; isCompetent: boolean; on: string } | null> {
  const row = await ctx.db
    .selectFrom('skillTests')
    .select(['track', 'isCompetent', 'heldOn'])
    .where('caseId', '=', caseId)
    .orderBy('heldOn', 'desc')
    .orderBy('testId', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { track: row.track, isCompetent: row.isCompetent, on: row.heldOn } : null
}

/**
 * The newest evaluation report of a batch, as the paper F31 prints it: register numbers, no names, the lines as they stood
 * when it was handed in. Null while none was written. Letters adds letterhead, number, town and signers.
 */
export async function f31Data(ctx: Ctx, intakeId: string) {
  const row = await ctx.db
    .selectFrom('evaluationReports')
    .select(['reportId', 'startsOn', 'endsOn', 'body'])
    .where('intakeId', '=', intakeId)
    .orderBy('deliveredAt', 'desc')
    .orderBy('reportId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const lines = await linesOf(ctx, row.reportId)
  const body = await openReport(ctx, row)
  const parts = await partsPlayed(ctx, row.startsOn, row.endsOn)
  const nameOf = await trackNames(ctx)
  const { classes, practice } = figuresOf(lines)
  return {
    summary: body.summary,
    classes: classes.map(({ track, attendancePercent: percent, ...k }) => ({
      ...{ name: nameOf(track), ...k },
      attendance: percent === null ? null : `${percent}%`,
    })),
    skillNote: body.skillNote,
    practice: practice.map(({ track, ...p }) => ({ name: nameOf(track), ...p })),
    changes: body.changes,
    roles: body.roles.map((r) => ({
      role: t.in('id', `part.${r.part}`),
      count: parts.find((p) => p.part === r.part)?.count ?? 0,
      text: r.text,
    })),
    obstacles: body.obstacles,
    suggestions: body.suggestions.map((s) => ({ text: s.text, owner: s.who ?? null, until: s.until ?? null })),
    results: lines.map((l) => ({
      registerNo: l.registerNo,
      className: l.track ? nameOf(l.track) : null,
      attendance: l.attendancePercent === null ? null : `${l.attendancePercent}%`,
      result: l.isCompetent === null ? null : t.in('id', l.isCompetent ? 'competent' : 'not_yet'),
      profitRupiah: l.profitRupiah,
      note: l.note,
    })),
  }
}

/** What reports of the last year suggested, each with its number in its report; of whoever may not open reports, none. */
export async function suggestionsSince(ctx: Ctx, since: string) {
  const rows = await ctx.db
    .selectFrom('evaluationReports')
    .select(['reportId', 'name', 'body'])
    .where('deliveredAt', '>=', since)
    .orderBy('deliveredAt', 'desc')
    .limit(20)
    .execute()
  const found = []
  for (const row of rows)
    for (const [i, { text, who = null, until = null }] of (await openReport(ctx, row)).suggestions.entries())
      found.push({ reportId: row.reportId, report: row.name, no: i + 1, text, who, until })
  return found
}
