import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { WORDS } from './rules.ts'

type Kind = (typeof WORDS)[number]
/** What stands in a copy; of a telling whom by name, and the proof. */
export type Doc = { text: string; done?: string; others?: string; staffIds?: string[]; name?: string; proof?: string }
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
    .select(['w.noteId', 'w.kind', 'w.writtenAt as at', 'p.callName as by', 'w.body'])
    .where('w.incidentId', '=', incidentId)
    .where('w.personId', '=', ctx.actor.personId)
    .orderBy('w.writtenAt')
    .orderBy('w.noteId')
    .execute()
  return rows.map(({ body, ...r }) => ({ ...r, doc: openCopy<Doc>(ctx, WHAT, r.noteId, body) }))
}
