import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { FileKey } from './files.ts'
import type { Told, WORDS } from './rules.ts'

type Kind = (typeof WORDS)[number]
/** What stands in a copy; of a telling whom by name, and the proof. */
export type Doc = {
  text: string
  done?: string
  others?: string
  staffIds?: string[]
  name?: string
  proof?: string
  letter?: { to: Told; number: string; on: string }
  /** of a telling: the letter by which it was done */
  letterId?: string
  file?: FileKey
}
const WHAT = 'incident'

/** One thing written of an incident: a copy to each who reads it and to whoever writes it, and to no key of a role, so that whoever comes later does not. */
export async function write(
  ctx: Ctx,
  incidentId: string,
  kind: Kind,
  doc: Doc,
  readers: readonly string[],
  id?: string,
) {
  const noteId = id ?? newId(ctx.now)
  const { centreId, personId: writtenBy } = ctx.actor
  const copies = await sealCopies(ctx, WHAT, noteId, doc, [...new Set([...readers, writtenBy])])
  if (copies.length === 0) throw new Refusal('nobody_to_tell')
  const row = { centreId, noteId, incidentId, kind, writtenBy, writtenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('incidentWords')
    .values(copies.map((c) => ({ ...row, ...c })))
    .execute()
  return noteId
}

/** The copies of this reader, the oldest first. */
export async function notesOf(ctx: Ctx, incidentId: string) {
  const rows = await ctx.db
    .selectFrom('incidentWords as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.writtenBy'))
    .select(['w.noteId', 'w.kind', 'w.writtenBy', 'w.writtenAt as at', 'p.callName as by', 'w.body'])
    .where('w.incidentId', '=', incidentId)
    .where('w.personId', '=', ctx.actor.personId)
    .orderBy('w.writtenAt')
    .orderBy('w.noteId')
    .execute()
  return rows.map(({ body, ...r }) => ({ ...r, doc: openCopy<Doc>(ctx, WHAT, r.noteId, body) }))
}

/** Copies of what this reader holds, for a colleague who came after it: the same words, of the same hand and hour. */
export async function passWords(ctx: Ctx, incidentId: string, personId: string): Promise<void> {
  const { rows } = await ctx.client.query<{ id: string }>('select sec.incident_notes_held($1, $2) as id', [
    incidentId,
    personId,
  ])
  const held = rows.map((r) => r.id)
  for (const { noteId, kind, writtenBy, at, doc } of await notesOf(ctx, incidentId)) {
    if (held.includes(noteId)) continue
    const copies = await sealCopies(ctx, WHAT, noteId, doc, [personId])
    if (copies.length === 0) throw new Refusal('nobody_to_tell')
    const row = { centreId: ctx.actor.centreId, noteId, incidentId, kind, writtenBy, writtenAt: at }
    await ctx.db
      .insertInto('incidentWords')
      .values(copies.map((c) => ({ ...row, ...c })))
      .execute()
  }
}
