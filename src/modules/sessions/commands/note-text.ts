import { opens } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { NoteWords } from '../forms/note.ts'
import type { Audience } from '../rules.ts'

export type NewText = {
  noteId: string
  caseId: string
  isProtected: boolean
  audience: Audience
  readerId: string | null
  words: NoteWords
}

export const textPlace = (noteId: string) => ({ table: 'session_texts', row: noteId, column: 'body' })
export const privatePlace = (noteId: string) => ({ table: 'session_private_texts', row: noteId, column: 'body' })

/**
 * Writes the words of a note under the key of its audience.
 *
 * For the team it is the case's own story key. A colleague outside the team has none: her note gets a key of its own, made
 * here and wrapped to the team (kernel/policy.ts HOLDERS), as a letter is dropped into a box that she cannot open again.
 * A note for the psychologist gets its own key too, so that it reaches whoever is on the team on that day.
 */
export async function writeText(ctx: Ctx, t: NewText): Promise<void> {
  const author = ctx.actor.personId
  const row = { centreId: ctx.actor.centreId, noteId: t.noteId, caseId: t.caseId, authorId: author }
  if (t.audience === 'team') {
    const scope = opens(ctx.actor, 'narrative', t) ? '' : `note:${t.noteId}`
    const body = await ctx.seal.sealJson('narrative', t.caseId, textPlace(t.noteId), t.words, scope)
    await ctx.db
      .insertInto('sessionTexts')
      .values({ ...row, body })
      .execute()
    return
  }
  const scope = t.audience === 'psychologist' ? `${author}:psychologist:${t.noteId}` : `${author}:${t.audience}`
  const body = await ctx.seal.sealJson('counselling', t.caseId, privatePlace(t.noteId), t.words, scope)
  await ctx.db
    .insertInto('sessionPrivateTexts')
    .values({ ...row, audience: t.audience, readerId: t.readerId, body })
    .execute()
}

/** The words of notes for this reader, by id; null where the row is not visible or the key is not hers. */
export async function openTexts(
  ctx: Ctx,
  notes: readonly { noteId: string; caseId: string; audience: string }[],
): Promise<Map<string, NoteWords | null>> {
  const answer = new Map<string, NoteWords | null>(notes.map((n) => [n.noteId, null]))
  const read = async (isTeam: boolean) => {
    const ids = notes.filter((n) => (n.audience === 'team') === isTeam).map((n) => n.noteId)
    if (ids.length === 0) return
    const rows = await ctx.db
      .selectFrom(isTeam ? 'sessionTexts' : 'sessionPrivateTexts')
      .select(['noteId', 'caseId', 'body'])
      .where('noteId', 'in', ids)
      .execute()
    const place = isTeam ? textPlace : privatePlace
    const texts = await ctx.seal.openAll(
      isTeam ? 'narrative' : 'counselling',
      rows.map((r) => ({ caseId: r.caseId, place: place(r.noteId), envelope: r.body })),
    )
    for (const [i, { noteId }] of rows.entries()) {
      const text = texts[i]
      if (text) answer.set(noteId, JSON.parse(text) as NoteWords) // sealed by writeText
    }
  }
  await read(true)
  await read(false)
  return answer
}
