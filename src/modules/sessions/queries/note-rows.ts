import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { openTexts } from '../commands/note-text.ts'

/** Rows of notes with their author's name; the words are opened apart. */
export const noteRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('sessionNotes')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'sessionNotes.centreId').onRef('people.personId', '=', 'sessionNotes.authorId'),
    )
    .select([
      'sessionNotes.noteId',
      'sessionNotes.caseId',
      'sessionNotes.authorId',
      'people.callName as author',
      'sessionNotes.kind',
      'sessionNotes.partPlayed',
      'sessionNotes.happenedOn',
      'sessionNotes.happenedAt',
      'sessionNotes.minutes',
      'sessionNotes.audience',
      'sessionNotes.needsAttention',
      'sessionNotes.goalIds',
      'sessionNotes.safety',
      'sessionNotes.groupId',
      'sessionNotes.correctsId',
      'sessionNotes.writtenAt',
    ])

export type NoteRow = Awaited<ReturnType<ReturnType<typeof noteRows>['execute']>>[number]

/** Of a note that was corrected, the version that stands: it counts once, with what it says now. */
export const isCurrent = sql<boolean>`not exists (select 1 from session_notes later
  where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id)`

/** Only versions that no later one corrects. */
export const currentOnly = (ctx: Ctx) => noteRows(ctx).where(isCurrent)

/** Rows as the screen reads them: the words, or null where this reader holds no key. */
export async function shown(ctx: Ctx, rows: readonly NoteRow[]) {
  const texts = await openTexts(ctx, rows)
  return rows.map((r) => ({
    ...r,
    audience: r.audience,
    isMine: r.authorId === ctx.actor.personId,
    words: texts.get(r.noteId) ?? null,
  }))
}
