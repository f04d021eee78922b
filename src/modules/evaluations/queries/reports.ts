import { Refusal } from '../../../kernel/refusal.ts'
import { parseRegNumber, toRoman } from '../../../kernel/reg-number.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts.ts'
import { serviceCounts } from '../../sessions/facts.ts'
import type { Track } from '../../stock/rules.ts'
import { resultsOf } from '../results.ts'

export type ReportBody = {
  summary: string
  skillNote: string
  changes: string[]
  roles: { part: string; text: string; count?: number }[]
  obstacles: string[]
  suggestions: { text: string; who?: string | undefined; until?: string | undefined }[]
}

const heads = (ctx: Ctx) =>
  ctx.db
    .selectFrom('evaluationReports')
    .leftJoin('people as w', (j) => j.onRef('w.centreId', '=', 'evaluationReports.centreId').onRef('w.personId', '=', 'evaluationReports.writtenBy'))
    .leftJoin('people as r', (j) => j.onRef('r.centreId', '=', 'evaluationReports.centreId').onRef('r.personId', '=', 'evaluationReports.receivedBy'))
    .select(['evaluationReports.reportId', 'evaluationReports.name', 'startsOn', 'endsOn', 'dueOn', 'body', 'writtenBy', 'deliveredAt', 'receivedAt', 'w.callName as writer', 'r.callName as receiver'])
    .orderBy('deliveredAt', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof heads>['execute']>>[number]
const headOf = (ctx: Ctx, r: Row) => {
  const delivered = Temporal.Instant.from(r.deliveredAt).toZonedDateTimeISO(ctx.zone).toPlainDate()
  return {
    reportId: r.reportId, name: r.name, startsOn: r.startsOn, endsOn: r.endsOn, dueOn: r.dueOn, isOnTime: Temporal.PlainDate.compare(delivered, Temporal.PlainDate.from(r.dueOn)) <= 0, writtenBy: r.writer ?? '',
    isMine: r.writtenBy === ctx.actor.personId, deliveredAt: r.deliveredAt, receivedBy: r.receiver, receivedAt: r.receivedAt,
  }
}

/** The newest report in which this woman stands. */
export async function reportOf(ctx: Ctx, caseId: string) {
  const row = await heads(ctx)
    .innerJoin('evaluationReportLines as l', (j) => j.onRef('l.centreId', '=', 'evaluationReports.centreId').onRef('l.reportId', '=', 'evaluationReports.reportId'))
    .where('l.caseId', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row ? headOf(ctx, row) : null
}

export async function reports(ctx: Ctx) {
  const rows = await heads(ctx).limit(50).execute()
  const lines = await ctx.db
    .selectFrom('evaluationReportLines')
    .select(({ fn }) => ['reportId', fn.countAll<number>().as('n')])
    .groupBy('reportId')
    .execute()
  return { reports: rows.map((r) => ({ ...headOf(ctx, r), count: lines.find((l) => l.reportId === r.reportId)?.n ?? 0 })) }
}

export async function report(ctx: Ctx, { reportId }: { reportId: string }) {
  const row = await heads(ctx).where('evaluationReports.reportId', '=', reportId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const body = row.body as ReportBody // written by writeReport
  const lines = await ctx.db.selectFrom('evaluationReportLines').selectAll().where('reportId', '=', reportId).orderBy('registerNo').execute()
  const parts = await partsPlayed(ctx, row.startsOn, row.endsOn)
  return {
    head: headOf(ctx, row), ...body,
    roles: body.roles.map((r) => ({ ...r, count: parts.find((p) => p.part === r.part)?.count ?? 0 })),
    lines: lines.map((l) => ({ caseId: l.caseId, registerNo: l.registerNo, track: l.track as Track | null, attendancePercent: l.attendancePercent, isCompetent: l.isCompetent, profitRupiah: l.profitRupiah, note: l.note })), // checked when it was recorded
  }
}

/** How often each part of social work was played in the span: the numbers of F31. */
export async function partsPlayed(ctx: Ctx, from: string, to: string): Promise<{ part: string; count: number }[]> {
  const counts = new Map<string, number>()
  for (const r of await serviceCounts(ctx, from, to)) counts.set(r.partPlayed, (counts.get(r.partPlayed) ?? 0) + r.count)
  return [...counts].map(([part, count]) => ({ part, count })).toSorted((a, b) => b.count - a.count)
}

/**
 * The batch that is being evaluated: everybody whose register number is of the same intake, also those who left earlier, so
 * that the report counts all who began. The writer chooses.
 */
export async function reportable(ctx: Ctx) {
  const now = await ctx.db.selectFrom('cases').select('registerNo').where('state', '=', 'open').where('stage', 'in', ['evaluation', 'termination']).where('registerNo', 'is not', null).orderBy('registerNo', 'desc').limit(1).executeTakeFirst()
  const of = parseRegNumber(now?.registerNo ?? '')
  if (!of) return { lines: [], name: null, startsOn: null, endsOn: null, parts: [] }
  const batch = `${of.year}-${toRoman(of.intake)}-`
  const cases = await ctx.db.selectFrom('cases').select(['caseId', 'admittedOn', 'plannedEndOn']).where('registerNo', 'like', `${batch}%`).orderBy('registerNo').limit(200).execute()
  const ids = cases.map((c) => c.caseId)
  const results = await resultsOf(ctx, ids)
  const labels = await labelsOf(ctx, ids)
  const reported = await ctx.db.selectFrom('evaluationReportLines').select('caseId').distinct().where('caseId', 'in', ids).execute()
  const starts = cases.flatMap((c) => c.admittedOn ?? []).toSorted()[0] ?? null
  const ends = cases.flatMap((c) => c.plannedEndOn ?? []).toSorted().at(-1) ?? null
  return {
    lines: results.map((r) => ({
      caseId: r.caseId, registerNo: r.registerNo ?? '', track: r.track as Track | null, attendancePercent: r.attendancePercent, isCompetent: r.isCompetent, profitRupiah: r.profitRupiah, note: null, // checked when it was recorded
      label: labels.get(r.caseId)?.label ?? '–', isReported: reported.some((x) => x.caseId === r.caseId),
    })),
    name: `Angkatan ${toRoman(of.intake)} Tahun ${of.year}`, startsOn: starts, endsOn: ends,
    parts: starts ? await partsPlayed(ctx, starts, ctx.today.toString()) : [],
  }
}
