import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { holds, keyOf } from '../assessment-state.ts'
import { countsOf, findSection, type Section, type SectionText, strayAnswers } from '../comprehensive/sections.ts'
import { assessments } from '../contract.ts'
import { events } from '../events.ts'
import { openTexts, type SectionBody, sectionRows, writeText } from '../section-store.ts'
import { wordedTexts } from '../word-sections.ts'

type Input = z.output<typeof assessments.savePart.input>

/** One section, kept while it is written. `version` 0 = nobody wrote here yet. */
export async function savePart(ctx: Ctx, input: Input) {
  const head = await ctx.db
    .selectFrom('assessments')
    .select(['caseId', 'signedAt'])
    .where('assessmentId', '=', input.assessmentId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  if (head.signedAt) throw new Refusal('assessment_signed')
  const section = findSection(input.part, input.sealedAs)
  if (!section) throw new Refusal('assessment_field_elsewhere')
  const c = await getCase(ctx, head.caseId)
  if (!holds(ctx, section.sealedAs, c)) throw new Refusal('not_allowed')
  const text = judged(section, input.text)
  const row = (await sectionRows(ctx, input.assessmentId)).find((r) => keyOf(r) === keyOf(section))
  const open = row ? (await openTexts(ctx, [row])).get(row.sectionId) : undefined
  if ((row?.version ?? 0) !== input.version) {
    const theirs = textOf(open?.body)
    // stored already: only the answer was lost on its way, and nobody is her own rival
    if (row && open && isSameJson(theirs, text))
      return { version: row.version, openFields: row.openFields, savedAt: row.savedAt }
    throw clash(assessments.savePart, (again) => savedText(again, input))
  }
  if (row && !open) throw new Refusal('not_allowed')
  // what the signer cannot open is worded by whoever can, each time it is saved
  const body: SectionBody =
    section.sealedAs === 'health' ? { ...text, worded: wordedTexts(ctx, [text], section) } : text
  const sectionId = await writeText(
    ctx,
    { caseId: head.caseId, assessmentId: input.assessmentId, section, body },
    row && open ? { sectionId: row.sectionId, assessmentId: open.assessmentId } : null,
  )
  await writeRow(ctx, { ...input, caseId: head.caseId, sectionId, counts: countsOf(section, text) })
  await tellFirst(ctx, { ...input, caseId: head.caseId, savedAt: row?.savedAt, savedById: row?.savedById })
  return { version: input.version + 1, openFields: countsOf(section, text).openFields, savedAt: ctx.now.toString() }
}

/** Without its wording; an empty text while nobody has written. */
function textOf(body: SectionBody = { answers: {}, findings: [] }): SectionText {
  const { worded: _worded, ...text } = body
  return text
}

async function savedText(ctx: Ctx, { assessmentId, part, sealedAs }: Input) {
  const row = (await sectionRows(ctx, assessmentId)).find((r) => keyOf(r) === keyOf({ part, sealedAs }))
  const open = row && (await openTexts(ctx, [row])).get(row.sectionId)
  if (row && !open) return null
  return { text: textOf(open?.body), version: row?.version ?? 0, by: row?.savedBy ?? null, at: row?.savedAt ?? null }
}

/** Only the questions and lists of this section; a finding of another part would be read under another key. */
function judged(section: Section, text: Input['text']): SectionText {
  const isAway = (key: 'informants' | 'problems' | 'needs' | 'isSafetyPlanReady', part: string) =>
    text[key] !== undefined && section.part !== part
  const stray = strayAnswers(section, text.answers)
  if (stray.length > 0)
    throw new Refusal('assessment_field_elsewhere', {
      issues: stray.map((field) => ({ path: ['text', 'answers', field], code: 'assessment_unknown_field' })),
    })
  if (text.findings.some((f) => f.part !== section.part) || (text.findings.length > 0 && !section.isMain))
    throw new Refusal('assessment_field_elsewhere')
  if (
    isAway('informants', 'sources') ||
    isAway('problems', 'analysis') ||
    isAway('needs', 'recommendation') ||
    isAway('isSafetyPlanReady', 'violence')
  )
    throw new Refusal('assessment_field_elsewhere')
  return text
}

type Row = Input & { caseId: string; sectionId: string; counts: ReturnType<typeof countsOf> }

async function writeRow(ctx: Ctx, r: Row): Promise<void> {
  const saved = {
    sectionId: r.sectionId,
    ...r.counts,
    version: r.version + 1,
    savedBy: ctx.actor.personId,
    savedAt: ctx.now.toString(),
  }
  const key = {
    centreId: ctx.actor.centreId,
    assessmentId: r.assessmentId,
    caseId: r.caseId,
    part: r.part,
    sealedAs: r.sealedAs,
  }
  const done =
    r.version === 0
      ? (
          await ctx.db
            .insertInto('assessmentSections')
            .values({ ...key, ...saved })
            .onConflict((oc) => oc.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await ctx.db
            .updateTable('assessmentSections')
            .set(saved)
            .where('assessmentId', '=', r.assessmentId)
            .where('part', '=', r.part)
            .where('sealedAs', '=', r.sealedAs)
            .where('version', '=', r.version)
            .executeTakeFirst()
        ).numUpdatedRows
  if (!done) throw new Refusal('stale_version')
}

/** One event a day for each writer and part: the chain says who wrote, the timeline is not flooded by autosave. */
async function tellFirst(
  ctx: Ctx,
  o: {
    caseId: string
    assessmentId: string
    part: string
    sealedAs: string
    savedAt: string | undefined
    savedById: string | undefined
  },
) {
  const day = o.savedAt ? Temporal.Instant.from(o.savedAt).toZonedDateTimeISO(ctx.zone).toPlainDate() : null
  if (day && o.savedById === ctx.actor.personId && Temporal.PlainDate.compare(day, ctx.today) === 0) return
  await ctx.record(events.part_written, {
    caseId: o.caseId,
    subject: ['assessment_sections', o.assessmentId],
    details: { part: o.part, class: o.sealedAs },
  })
}
