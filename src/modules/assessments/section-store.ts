import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { WordedPart } from './comprehensive/worded.ts'
import { CLASSES, classOf, type PartClass, type PartCode, type Texts } from './forms/parts.ts'

/** What is sealed of a part: its text, and once it is signed its wording. */
export type PartBody = { text: NonNullable<Texts[PartCode]>; worded?: WordedPart }

/** One table for each class: who may see the row and who can open it are the same people. */
const TABLES = {
  narrative: { name: 'assessment_texts', in: 'assessmentTexts' },
  safety: { name: 'assessment_safety_texts', in: 'assessmentSafetyTexts' },
  health: { name: 'assessment_health_texts', in: 'assessmentHealthTexts' },
} as const
type TextTable = 'assessmentTexts' // the three tables have the same columns; one stands for all in the types
const tableOf = (cls: PartClass) => TABLES[cls].in as TextTable // see TextTable
const place = (cls: PartClass, sectionId: string) => ({ table: TABLES[cls].name, row: sectionId, column: 'body' })

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
      'assessmentSections.sectionId',
      'assessmentSections.openFields',
      'assessmentSections.keyFindings',
      'assessmentSections.unsourced',
      'assessmentSections.triangulated',
      'assessmentSections.version',
      'assessmentSections.savedAt',
      'assessmentSections.savedBy as savedById',
      'people.callName as savedBy',
    ])
    .where('assessmentSections.assessmentId', '=', assessmentId)
    .execute()

export type SectionRow = Awaited<ReturnType<typeof sectionRows>>[number]
export type OpenText = { body: PartBody; assessmentId: string }

/** Texts of these parts that this person may open, by part. */
export async function openTexts(
  ctx: Ctx,
  rows: readonly Pick<SectionRow, 'part' | 'sectionId'>[],
): Promise<Map<PartCode, OpenText>> {
  const open = new Map<PartCode, OpenText>()
  for (const cls of CLASSES) {
    const partOf = new Map(rows.filter((r) => classOf(r.part) === cls).map((r) => [r.sectionId, r.part]))
    if (partOf.size === 0) continue
    const texts = await ctx.db
      .selectFrom(tableOf(cls))
      .select(['sectionId', 'caseId', 'assessmentId', 'body'])
      .where('sectionId', 'in', [...partOf.keys()])
      .execute()
    const opened = await ctx.seal.openAll(
      cls,
      texts.map((t) => ({ caseId: t.caseId, place: place(cls, t.sectionId), envelope: t.body })),
    )
    texts.forEach((t, i) => {
      const [text, part] = [opened[i], partOf.get(t.sectionId)]
      if (text && part) open.set(part, { body: JSON.parse(text) as PartBody, assessmentId: t.assessmentId }) // sealed by writeText
    })
  }
  return open
}

/** The texts alone, each under its part. */
export const textsOf = (open: ReadonlyMap<PartCode, OpenText>): Texts =>
  Object.fromEntries([...open].map(([part, { body }]) => [part, body.text]))

type Written = { caseId: string; assessmentId: string; part: PartCode; body: PartBody }

/** Writes a text in its class: over the one of this version, or as a new one where an older version still uses it. */
export async function writeText(
  ctx: Ctx,
  w: Written,
  before: { sectionId: string; assessmentId: string } | null,
): Promise<string> {
  const cls = classOf(w.part)
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
