import { clockIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { type NoteKind, PART_OF_KIND, quotesOf } from '../rules.ts'
import { type NewText, writeText } from './note-text.ts'

export type NewNote = Omit<NewText, 'noteId'> & {
  kind: NoteKind
  groupId?: string
  correctsId?: string | undefined
  draftId?: string | undefined
  on: string
  happenedAt: string
  minutes: number
  needsAttention?: boolean
  goalIds?: string[]
  safety?: 'clear' | 'overridden' | null
}

/** A note stands in the record: its row, its words under the key of its readers, the event. */
export async function addNote(ctx: Ctx, n: NewNote): Promise<string> {
  const noteId = newId(ctx.now)
  const { caseId, kind, audience, minutes, correctsId, safety = null, needsAttention = false, goalIds = [] } = n
  await ctx.db
    .insertInto('sessionNotes')
    .values({
      centreId: ctx.actor.centreId,
      noteId,
      caseId,
      authorId: ctx.actor.personId,
      groupId: n.groupId ?? null,
      kind,
      partPlayed: PART_OF_KIND[kind],
      happenedOn: n.on,
      happenedAt: n.happenedAt,
      minutes,
      audience,
      needsAttention,
      goalIds,
      safety,
      correctsId: correctsId ?? null,
      draftId: n.draftId ?? null,
      writtenAt: ctx.now.toString(),
    })
    .execute()
  await writeText(ctx, { ...n, noteId })
  await ctx.record(correctsId ? events.note_corrected : events.note_saved, {
    caseId,
    subject: ['session_notes', noteId],
    details: {
      kind,
      part: PART_OF_KIND[kind],
      audience,
      on: n.on,
      time: clockIn(n.happenedAt, ctx.zone),
      minutes,
      goals: goalIds,
      attention: needsAttention,
      ...(safety && { safety }),
      ...(correctsId && { corrects: correctsId }),
    },
  })
  return noteId
}

type SpecialNote = Pick<NewNote, 'caseId' | 'isProtected' | 'groupId' | 'on' | 'happenedAt' | 'minutes'> & {
  text: string
}

/** What was written about one woman with the entry of a group session, for her team. */
export const addSpecialNote = (ctx: Ctx, { text, ...note }: SpecialNote): Promise<string> =>
  addNote(ctx, {
    ...note,
    kind: 'group',
    audience: 'team',
    readerId: null,
    words: { discussed: text, ownWords: quotesOf(text) },
  })
