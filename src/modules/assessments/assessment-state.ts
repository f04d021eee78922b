import { dayIn } from '../../kernel/dates.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { lastRating } from '../cases/facts/case.ts'
import type { Risk } from './comprehensive/draft.ts'
import { countsOf, SECTIONS, type SectionClass, type SectionState } from './comprehensive/sections.ts'
import { openTexts, sectionRows } from './section-store.ts'

export const headsOf = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('assessments')
    .innerJoin('people as starter', (j) =>
      j.onRef('starter.centreId', '=', 'assessments.centreId').onRef('starter.personId', '=', 'assessments.startedBy'),
    )
    .leftJoin('people as signer', (j) =>
      j.onRef('signer.centreId', '=', 'assessments.centreId').onRef('signer.personId', '=', 'assessments.signedBy'),
    )
    .select([
      'assessments.assessmentId',
      'assessments.caseId',
      'assessments.number',
      'assessments.startedOn',
      'starter.callName as startedBy',
      'assessments.signedOn',
      'assessments.signedAt',
      'signer.callName as signedBy',
    ])
    .where('assessments.caseId', '=', caseId)
    .orderBy('assessments.number', 'desc')
    .execute()

export type Head = Awaited<ReturnType<typeof headsOf>>[number]
type Case = { centreId: string; caseId: string; isProtected: boolean }

export const holds = (ctx: Ctx, cls: SectionClass, c: Case): boolean =>
  allows(holdsKey(cls), ctx.actor, { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected })

export const keyOf = (s: { part: string; sealedAs: string }) => `${s.part}:${s.sealedAs}`

/** Every section of a version as this person sees it: its text, or only how far it is. */
export async function statesOf(ctx: Ctx, c: Case, assessmentId: string) {
  const rows = await sectionRows(ctx, assessmentId)
  const byKey = new Map(rows.map((r) => [keyOf(r), r]))
  const texts = await openTexts(ctx, rows)
  return SECTIONS.map(
    (section): SectionState & { row: (typeof rows)[number] | null; open: ReturnType<typeof texts.get> } => {
      const row = byKey.get(keyOf(section)) ?? null
      const open = row ? texts.get(row.sectionId) : undefined
      const { part, sealedAs } = section
      const counts = row
        ? { openFields: row.openFields, keyFindings: row.keyFindings, unsourced: row.unsourced }
        : countsOf(section, null)
      return {
        part,
        sealedAs,
        ...counts,
        text: open?.body ?? null,
        isReadable: open !== undefined || (row === null && holds(ctx, sealedAs, c)),
        row,
        open,
      }
    },
  )
}

/** Her risk as rated anew since that day: rating is done once, with the case, and is only read here. */
export async function riskSince(ctx: Ctx, caseId: string, startedOn: string): Promise<Risk | null> {
  const last = await lastRating(ctx, caseId)
  if (!last) return null
  const ratedOn = dayIn(Temporal.Instant.from(last.at), ctx.zone)
  return Temporal.PlainDate.compare(ratedOn, startedOn) < 0 ? null : { level: last.level, ratedOn }
}
