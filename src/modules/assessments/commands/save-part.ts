import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { raiseDanger } from '../../flags/facts.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { mayWritePart } from '../assessment-state.ts'
import { countsOf } from '../comprehensive/sign-off.ts'
import { wordedPart } from '../comprehensive/worded.ts'
import { assessments } from '../contract.ts'
import { events } from '../events.ts'
import { classOf, type PartCode, saysDanger } from '../forms/parts.ts'
import { openTexts, type PartBody, type SectionRow, sectionRows, writeText } from '../section-store.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof assessments.savePart.input>

/** One part, kept while it is written. `version` 0 = nobody wrote here yet. */
export async function savePart(ctx: Ctx, input: Input) {
  const { assessmentId, part, text } = input
  const head = await ctx.db
    .selectFrom('assessments')
    .select(['caseId', 'signedAt'])
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  if (head.signedAt) throw new Refusal('assessment_signed')
  const c = await getCase(ctx, head.caseId)
  if (!mayWritePart(ctx, classOf(part), c)) throw new Refusal('not_allowed')
  const { row, open } = await storedPart(ctx, assessmentId, part)
  if ((row?.version ?? 0) !== input.version) {
    // stored already: only the answer was lost on its way, and nobody is her own rival
    if (row && open && isSameJson(open.body.text, text))
      return { version: row.version, openFields: row.openFields, savedAt: row.savedAt }
    throw clash(assessments.savePart, (again) => savedText(again, assessmentId, part))
  }
  if (row && !open) throw new Refusal('not_allowed')
  // what the signer cannot open is worded by whoever can, each time it is saved
  const worded =
    classOf(part) === 'health' ? wordedPart(part, { [part]: text }, { language: 'id', on: ctx.today }) : undefined
  const body: PartBody = { text, ...(worded && { worded }) }
  const before = row && open ? { sectionId: row.sectionId, assessmentId: open.assessmentId } : null
  const sectionId = await writeText(ctx, { caseId: head.caseId, assessmentId, part, body }, before)
  const counts = countsOf(part, text)
  await writeRow(ctx, { ...input, caseId: head.caseId, sectionId, counts })
  if (part === 'biological' && counts.openFields === 0) await finishTasks(ctx, head.caseId, [tasks.write_biological])
  // said once: the sheet is saved again while somebody types
  if (saysDanger(part, text) && !saysDanger(part, open?.body.text))
    await raiseDanger(ctx, {
      caseId: head.caseId,
      source: 'assessment',
      causes: ['threat'],
      sealedAs: 'safety',
      talk: true,
    })
  await tellFirst(ctx, { caseId: head.caseId, assessmentId, part, before: row })
  return { version: input.version + 1, openFields: counts.openFields, savedAt: ctx.now.toString() }
}

async function storedPart(ctx: Ctx, assessmentId: string, part: PartCode) {
  const row = (await sectionRows(ctx, assessmentId)).find((r) => r.part === part)
  return { row, open: row && (await openTexts(ctx, [row])).get(part) }
}

async function savedText(ctx: Ctx, assessmentId: string, part: PartCode) {
  const { row, open } = await storedPart(ctx, assessmentId, part)
  if (row && !open) return null
  return {
    texts: { [part]: open?.body.text ?? {} },
    version: row?.version ?? 0,
    savedBy: row?.savedBy ?? null,
    savedAt: row?.savedAt ?? null,
  }
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
  const key = { centreId: ctx.actor.centreId, assessmentId: r.assessmentId, caseId: r.caseId, part: r.part }
  const [done] =
    r.version === 0
      ? await ctx.db
          .insertInto('assessmentSections')
          .values({ ...key, ...saved })
          .onConflict((oc) => oc.doNothing())
          .returning('version')
          .execute()
      : await ctx.db
          .updateTable('assessmentSections')
          .set(saved)
          .where('assessmentId', '=', r.assessmentId)
          .where('part', '=', r.part)
          .where('version', '=', r.version)
          .returning('version')
          .execute()
  if (!done) throw new Refusal('stale_version')
}

type First = { caseId: string; assessmentId: string; part: PartCode; before: SectionRow | undefined }

/** One event a day for each writer and part: the chain says who wrote, the timeline is not flooded by autosave. */
async function tellFirst(ctx: Ctx, { caseId, assessmentId, part, before }: First) {
  const day = before && Temporal.Instant.from(before.savedAt).toZonedDateTimeISO(ctx.zone).toPlainDate()
  if (day && before.savedById === ctx.actor.personId && Temporal.PlainDate.compare(day, ctx.today) === 0) return
  await ctx.record(events.part_written, { caseId, subject: ['assessment_sections', assessmentId], details: { part } })
}
