import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { serviceCounts } from '../../sessions/facts.ts'
import type { PartPlayed } from '../../sessions/rules.ts'
import { figuresOf } from '../report-figures.ts'
import { linesOf, openReport } from '../report-words.ts'
import { resultsOf } from '../results.ts'
import { reportDueOn } from '../rules.ts'

const heads = (ctx: Ctx) =>
  ctx.db
    .selectFrom('evaluationReports')
    .leftJoin('people as w', (j) =>
      j.onRef('w.centreId', '=', 'evaluationReports.centreId').onRef('w.personId', '=', 'evaluationReports.writtenBy'),
    )
    .leftJoin('people as r', (j) =>
      j.onRef('r.centreId', '=', 'evaluationReports.centreId').onRef('r.personId', '=', 'evaluationReports.receivedBy'),
    )
    .select([
      'evaluationReports.reportId',
      'evaluationReports.intakeId',
      'evaluationReports.name',
      'startsOn',
      'endsOn',
      'dueOn',
      'body',
      'writtenBy',
      'deliveredAt',
      'receivedAt',
      'w.callName as writer',
      'r.callName as receiver',
    ])
    .orderBy('deliveredAt', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof heads>['execute']>>[number]
const headOf = (ctx: Ctx, r: Row) => {
  const delivered = Temporal.Instant.from(r.deliveredAt).toZonedDateTimeISO(ctx.zone).toPlainDate()
  return {
    reportId: r.reportId,
    intakeId: r.intakeId,
    name: r.name,
    startsOn: r.startsOn,
    endsOn: r.endsOn,
    dueOn: r.dueOn,
    isOnTime: Temporal.PlainDate.compare(delivered, Temporal.PlainDate.from(r.dueOn)) <= 0,
    writtenBy: r.writer ?? '',
    isMine: r.writtenBy === ctx.actor.personId,
    deliveredAt: r.deliveredAt,
    receivedBy: r.receiver,
    receivedAt: r.receivedAt,
  }
}

/** The newest report in which this woman stands. */
export async function reportOf(ctx: Ctx, caseId: string) {
  const row = await heads(ctx)
    .innerJoin('evaluationReportLines as l', (j) =>
      j.onRef('l.centreId', '=', 'evaluationReports.centreId').onRef('l.reportId', '=', 'evaluationReports.reportId'),
    )
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
  return {
    reports: rows.map((r) => ({ ...headOf(ctx, r), count: lines.find((l) => l.reportId === r.reportId)?.n ?? 0 })),
  }
}

export async function report(ctx: Ctx, { reportId }: { reportId: string }) {
  const row = await heads(ctx).where('evaluationReports.reportId', '=', reportId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const body = await openReport(ctx, row)
  const lines = await linesOf(ctx, reportId)
  const parts = await partsPlayed(ctx, row.startsOn, row.endsOn)
  return {
    head: headOf(ctx, row),
    ...body,
    ...figuresOf(lines),
    roles: body.roles.map((r) => ({ ...r, count: parts.find((p) => p.part === r.part)?.count ?? 0 })),
    lines: lines.map((l) => ({
      caseId: l.caseId,
      registerNo: l.registerNo,
      track: l.track,
      attendancePercent: l.attendancePercent,
      isCompetent: l.isCompetent,
      profitRupiah: l.profitRupiah,
      note: l.note,
    })), // checked when it was recorded
  }
}

/** How often each part of social work was played in the span: the numbers of F31. */
export async function partsPlayed(ctx: Ctx, from: string, to: string): Promise<{ part: PartPlayed; count: number }[]> {
  const counts = new Map<PartPlayed, number>()
  for (const r of await serviceCounts(ctx, from, to))
    counts.set(r.partPlayed, (counts.get(r.partPlayed) ?? 0) + r.count)
  return [...counts].map(([part, count]) => ({ part, count })).toSorted((a, b) => b.count - a.count)
}

/**
 * A batch with everybody in it, also those who left earlier, so that the report counts all who began. Without a choice: the
 * batch of the women who are being evaluated now.
 */
export async function reportable(ctx: Ctx, input: { intakeId?: string | undefined }) {
  const intakes = (await listIntakes(ctx)).map((i) => ({
    intakeId: i.intakeId,
    name: i.name,
    startsOn: i.startsOn,
    endsOn: i.endsOn,
    dueOn: reportDueOn(Temporal.PlainDate.from(i.endsOn)).toString(),
  }))
  const now = await ctx.db
    .selectFrom('cases')
    .select('intakeId')
    .where('state', '=', 'open')
    .where('stage', 'in', ['evaluation', 'termination'])
    .where('intakeId', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const intake = intakes.find((i) => i.intakeId === (input.intakeId ?? now?.intakeId))
  if (!intake) return { intakes, intakeId: null, lines: [], parts: [] }
  const cases = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'stage', 'state'])
    .where('intakeId', '=', intake.intakeId)
    .where('registerNo', 'is not', null)
    .orderBy('registerNo')
    .limit(200)
    .execute()
  const ids = cases.map((c) => c.caseId)
  const results = await resultsOf(ctx, ids)
  const labels = await labelsOf(ctx, ids)
  const reported =
    ids.length === 0
      ? []
      : await ctx.db
          .selectFrom('evaluationReportLines')
          .select('caseId')
          .distinct()
          .where('caseId', 'in', ids)
          .execute()
  return {
    intakes,
    intakeId: intake.intakeId,
    lines: results.flatMap((r) => {
      const c = cases.find((x) => x.caseId === r.caseId)
      if (!c) return []
      return {
        caseId: r.caseId,
        registerNo: r.registerNo ?? '',
        track: r.track,
        attendancePercent: r.attendancePercent,
        isCompetent: r.isCompetent,
        profitRupiah: r.profitRupiah,
        note: null, // checked when it was recorded
        label: labels.get(r.caseId)?.label ?? '–',
        stage: c.stage,
        state: c.state,
        isReported: reported.some((x) => x.caseId === r.caseId),
      }
    }),
    parts: await partsPlayed(ctx, intake.startsOn, ctx.today.toString()),
  }
}
