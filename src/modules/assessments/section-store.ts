import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Section, SectionClass, SectionText } from './comprehensive/sections.ts'
import type { WordedPart } from './comprehensive/worded.ts'

/** The wording of the day: stored beside the answers, so that a later change of questions rewrites nothing. */
export type WordedSection = { language: 'id' | 'en'; structure: number; wordedOn: string; parts: WordedPart[] }
export type SectionBody = SectionText & { worded?: WordedSection }

/** One table for each class: who may see the row and who can open it are the same people. */
const TABLES = {
  narrative: { name: 'assessment_texts', in: 'assessmentTexts' },
  safety: { name: 'assessment_safety_texts', in: 'assessmentSafetyTexts' },
  health: { name: 'assessment_health_texts', in: 'assessmentHealthTexts' },
} as const
type TextTable = 'assessmentTexts' // the three tables have the same columns; one stands for all in the types
const tableOf = (cls: SectionClass) => TABLES[cls].in as TextTable // see TextTable
const place = (cls: SectionClass, sectionId: string) => ({ table: TABLES[cls].name, row: sectionId, column: 'body' })

export const sectionRows = (ctx: Ctx, assessmentId: string) =>
  ctx.db
    .selectFrom('assessmentSections')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'assessmentSections.centreId')
        .onRef('people.personId', '=', 'assessmentSections.savedBy'),
    )
    .select([
      'assessmentSections.caseId',
      'assessmentSections.part',
      'assessmentSections.sealedAs',
      'assessmentSections.sectionId',
      'assessmentSections.openFields',
      'assessmentSections.keyFindings',
      'assessmentSections.unsourced',
      'assessmentSections.version',
      'assessmentSections.savedAt',
      'assessmentSections.savedBy as savedById',
      'people.callName as savedBy',
    ])
    .where('assessmentSections.assessmentId', '=', assessmentId)
    .execute()

export type OpenText = { body: SectionBody; assessmentId: string }

/** Texts of these sections that this person may open, by section. */
export async function openTexts(
  ctx: Ctx,
  rows: readonly { sectionId: string; sealedAs: string; caseId: string }[],
): Promise<Map<string, OpenText>> {
  const open = new Map<string, OpenText>()
  for (const cls of ['narrative', 'safety', 'health'] as const) {
    const ids = rows.filter((r) => r.sealedAs === cls).map((r) => r.sectionId)
    if (ids.length === 0) continue
    const texts = await ctx.db
      .selectFrom(tableOf(cls))
      .select(['sectionId', 'caseId', 'assessmentId', 'body'])
      .where('sectionId', 'in', ids)
      .execute()
    const opened = await ctx.seal.openAll(
      cls,
      texts.map((t) => ({ caseId: t.caseId, place: place(cls, t.sectionId), envelope: t.body })),
    )
    texts.forEach((t, i) => {
      const text = opened[i]
      if (text) open.set(t.sectionId, { body: JSON.parse(text) as SectionBody, assessmentId: t.assessmentId }) // sealed by writeText
    })
  }
  return open
}

type Written = { caseId: string; assessmentId: string; section: Pick<Section, 'sealedAs'>; body: SectionBody }

/** Writes a text in its class: over the one of this version, or as a new one where an older version still uses it. */
export async function writeText(
  ctx: Ctx,
  w: Written,
  before: { sectionId: string; assessmentId: string } | null,
): Promise<string> {
  const cls = w.section.sealedAs
  const isOwn = before?.assessmentId === w.assessmentId
  const sectionId = before && isOwn ? before.sectionId : newId(ctx.now)
  const body = await ctx.seal.sealJson(cls, w.caseId, place(cls, sectionId), w.body)
  if (isOwn) await ctx.db.updateTable(tableOf(cls)).set({ body }).where('sectionId', '=', sectionId).execute()
  else
    await ctx.db
      .insertInto(tableOf(cls))
      .values({ centreId: ctx.actor.centreId, sectionId, assessmentId: w.assessmentId, caseId: w.caseId, body })
      .execute()
  return sectionId
}
