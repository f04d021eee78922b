import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { Mark } from '../../groups/rules.ts'
import { currentOnly, noteRows, shown } from './note-rows.ts'

const LAST = 20

export async function ofCase(ctx: Ctx, { caseId, most = LAST }: { caseId: string; most?: number | undefined }) {
  await getCase(ctx, caseId)
  const rows = await currentOnly(ctx)
    .where('sessionNotes.caseId', '=', caseId)
    .orderBy('sessionNotes.happenedAt', 'desc')
    .orderBy('sessionNotes.noteId', 'desc')
    .limit(most)
    .execute()
  return { notes: await shown(ctx, rows) }
}

/** Days on which she was worked with, without a word of it; of a group, how she was there. */
export async function days(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const ask = 'select "on", mark, has_letter as "hasLetter" from worked_days where case_id = $1 order by "on"'
  type Day = { on: string; mark: Mark | null; hasLetter: boolean }
  return { days: (await ctx.client.query<Day>(ask, [caseId])).rows }
}

/** The note that was asked for, what it corrects and what corrects it: all versions, newest first. */
export async function read(ctx: Ctx, { noteId }: { noteId: string }) {
  const asked = await noteRows(ctx).where('sessionNotes.noteId', '=', noteId).executeTakeFirst()
  if (!asked) throw new Refusal('not_found')
  const versions = [asked]
  for (let from: string | null = asked.correctsId; from; ) {
    const older = await noteRows(ctx).where('sessionNotes.noteId', '=', from).executeTakeFirst()
    if (!older) break
    versions.push(older)
    from = older.correctsId
  }
  for (let at: string | undefined = asked.noteId; at; ) {
    const newer = await noteRows(ctx).where('sessionNotes.correctsId', '=', at).executeTakeFirst()
    if (newer) versions.unshift(newer)
    at = newer?.noteId
  }
  return { versions: await shown(ctx, versions) }
}
