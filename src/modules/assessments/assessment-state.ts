import { dayIn } from '../../kernel/dates.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { lastRating } from '../cases/facts/case.ts'
import { countsOf, type PartState, type Risk, type Whole } from './comprehensive/sign-off.ts'
import { classOf, PART_CODES, type PartClass } from './forms/parts.ts'
import { PART_WRITERS } from './policy.ts'
import { type OpenText, openTexts, type SectionRow, sectionRows, textsOf } from './section-store.ts'

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

const rowOf = (c: Case) => ({ centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected })
const holds = (ctx: Ctx, cls: PartClass, c: Case): boolean => allows(holdsKey(cls), ctx.actor, rowOf(c))
export const mayWritePart = (ctx: Ctx, cls: PartClass, c: Case): boolean =>
  ctx.can('assessments.write') && allows(PART_WRITERS[cls], ctx.actor, rowOf(c))

type State = PartState & { row: SectionRow | undefined; open: OpenText | undefined }

/** A version as this person sees it: of every part its text, or only how far it is. */
export async function wholeOf(
  ctx: Ctx,
  c: Case,
  head: { assessmentId: string; startedOn: string },
): Promise<Omit<Whole, 'parts'> & { parts: State[] }> {
  const rows = await sectionRows(ctx, head.assessmentId)
  const byPart = new Map(rows.map((r) => [r.part, r]))
  const texts = await openTexts(ctx, rows)
  const parts = PART_CODES.map((part): State => {
    const row = byPart.get(part)
    const open = texts.get(part)
    const { openFields, keyFindings, unsourced, triangulated } = row ?? countsOf(part)
    const isReadable = open !== undefined || (!row && holds(ctx, classOf(part), c))
    return { part, openFields, keyFindings, unsourced, triangulated, isReadable, row, open }
  })
  return {
    parts,
    texts: textsOf(texts),
    startedOn: Temporal.PlainDate.from(head.startedOn),
    risk: await riskSince(ctx, c.caseId, head.startedOn),
  }
}

/** Her risk as rated anew since that day: rating is done once, with the case, and is only read here. */
async function riskSince(ctx: Ctx, caseId: string, startedOn: string): Promise<Risk | null> {
  const last = await lastRating(ctx, caseId)
  if (!last) return null
  const ratedOn = dayIn(Temporal.Instant.from(last.at), ctx.zone)
  return Temporal.PlainDate.compare(ratedOn, startedOn) < 0 ? null : { level: last.level, ratedOn }
}
