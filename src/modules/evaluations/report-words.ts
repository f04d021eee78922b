import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'
import type { PartPlayed } from '../sessions/rules.ts'

/** What is written of a class; names no one, and tells much of few. */
export type ReportBody = {
  summary: string
  skillNote: string
  changes: string[]
  roles: { part: PartPlayed; text: string; count?: number | undefined }[]
  obstacles: string[]
  suggestions: { text: string; who?: string | undefined; until?: string | undefined }[]
}

/** `GROUPS.intake` are the roles that read reports (policy.ts); an auditor sees that there is one. */
const GROUP = 'intake'
const NOTHING: ReportBody = { summary: '', skillNote: '', changes: [], roles: [], obstacles: [], suggestions: [] }

export const sealReport = (ctx: Ctx, reportId: string, body: ReportBody): Promise<string> =>
  sealShared(ctx, GROUP, 'evaluation_reports', reportId, body)

export const openReport = async (ctx: Ctx, row: { reportId: string; body: string }): Promise<ReportBody> =>
  (await openShared<ReportBody>(ctx, GROUP, 'evaluation_reports', { id: row.reportId, body: row.body })) ?? NOTHING

const notePlace = (reportId: string, caseId: string) => ({
  table: 'evaluation_report_lines',
  row: `${reportId}/${caseId}`,
  column: 'note',
})

/** The remark goes with her line, so that it is gone when her file is. */
export const sealNote = (ctx: Ctx, reportId: string, caseId: string, note: string | undefined) =>
  note === undefined ? null : ctx.seal.sealShared(GROUP, notePlace(reportId, caseId), note)

/** The appendix as it stood when it was handed in, in the order of the register. */
export async function linesOf(ctx: Ctx, reportId: string) {
  const rows = await ctx.db
    .selectFrom('evaluationReportLines')
    .selectAll()
    .where('reportId', '=', reportId)
    .orderBy('registerNo')
    .execute()
  return Array.fromAsync(rows, async ({ note, ...line }) => ({
    ...line,
    note: note && (await ctx.seal.openShared(GROUP, notePlace(reportId, line.caseId), note, line.caseId)),
  }))
}
