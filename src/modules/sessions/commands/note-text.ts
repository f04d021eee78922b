import { holdsKey } from '../../../kernel/policy.ts'
import { allows } from '../../../kernel/rule.ts'
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

/** Does this person hold the key of the story of this case? */
export const readsStory = (ctx: Ctx, c: { caseId: string; isProtected: boolean }): boolean =>
  allows(holdsKey('narrative'), ctx.actor, {
    centre_id: ctx.actor.centreId,
    case_id: c.caseId,
    is_protected: c.isProtected,
  })

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
    const scope = readsStory(ctx, t) ? '' : `note:${t.noteId}`
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
  const ids = (isTeam: boolean) => notes.filter((n) => (n.audience === 'team') === isTeam).map((n) => n.noteId)
  const put = (rows: readonly { noteId: string }[], texts: readonly (string | null)[]) =>
    rows.forEach((r, i) => {
      const text = texts[i]
      if (text) answer.set(r.noteId, JSON.parse(text) as NoteWords) // sealed by writeText
    })
  const forTeam = ids(true)
  if (forTeam.length > 0) {
    const rows = await ctx.db
      .selectFrom('sessionTexts')
      .select(['noteId', 'caseId', 'body'])
      .where('noteId', 'in', forTeam)
      .execute()
    put(
      rows,
      await ctx.seal.openAll(
        'narrative',
        rows.map((r) => ({ caseId: r.caseId, place: textPlace(r.noteId), envelope: r.body })),
      ),
    )
  }
  const forFew = ids(false)
  if (forFew.length > 0) {
    const rows = await ctx.db
      .selectFrom('sessionPrivateTexts')
      .select(['noteId', 'caseId', 'body'])
      .where('noteId', 'in', forFew)
      .execute()
    put(
      rows,
      await ctx.seal.openAll(
        'counselling',
        rows.map((r) => ({ caseId: r.caseId, place: privatePlace(r.noteId), envelope: r.body })),
      ),
    )
  }
  return answer
}
