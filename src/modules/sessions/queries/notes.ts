import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { Mark } from '../../groups/rules.ts'
import { currentOnly, type NoteRow, noteRows, shown } from './note-rows.ts'

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

export async function read(ctx: Ctx, { noteId }: { noteId: string }) {
  const versions = await versionsOf(ctx, noteId)
  const [current] = versions
  const looks = current?.kind === 'mediation' ? await looksAt(ctx, versions) : []
  const mayLook = current?.kind === 'mediation' && worksOnStory(ctx.actor, await getCase(ctx, current.caseId))
  return { versions: await shown(ctx, versions), looks, mayLook }
}

const looksAt = (ctx: Ctx, versions: readonly NoteRow[]) =>
  ctx.db
    .selectFrom('mediationLooks as l')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'l.centreId').onRef('p.personId', '=', 'l.lookedBy'))
    .select(['l.lookId', 'l.lookedOn as on', 'l.outcome', 'p.callName as by'])
    .where(
      'l.noteId',
      'in',
      versions.map((v) => v.noteId),
    )
    .orderBy('l.lookedOn', 'desc')
    .orderBy('l.at', 'desc')
    .execute()

/** The note that was asked for, what it corrects and what corrects it: all versions, newest first. */
export async function versionsOf(ctx: Ctx, noteId: string): Promise<NoteRow[]> {
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
  return versions
}
