import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import { holdersOf } from '../access/facts.ts'
import type { Channel, Told } from './rules.ts'

export type About = { requestId: string } | { breachId: string } | { disclosureId: string }
type Kind = Code<'privacyWords', 'kind'>
/** What stands in a copy: the words, and of a telling or a letter to whom, the proof, the paper itself. */
export type Doc = {
  text: string
  name?: string | undefined
  proof?: string | undefined
  channel?: Channel
  scope?: { recipient: string; letterNo?: string | undefined; ground: string; asked: string; given: string }
  letter?: { to: Told; number: string; on: string; pdf: string }
}
const WHAT = 'privacy'

/** A copy to whoever leads today, to the privacy officer, to whoever wrote it down, and to whoever writes. */
export async function write(
  ctx: Ctx,
  about: About,
  kind: Kind,
  doc: Doc,
  more: { id?: string; readers?: string[] } = {},
) {
  const noteId = more.id ?? newId(ctx.now)
  const { centreId, personId: writtenBy } = ctx.actor
  const roles = ['head', 'coordinator', 'data_protection_officer'] as const
  const leads = (await Array.fromAsync(roles, (r) => holdersOf(ctx, r))).flat()
  const copies = await sealCopies(ctx, WHAT, noteId, doc, [...new Set([...leads, ...(more.readers ?? []), writtenBy])])
  if (copies.length === 0) throw new Refusal('not_allowed')
  const row = { centreId, noteId, ...about, kind, writtenBy, writtenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('privacyWords')
    .values(copies.map((c) => ({ ...row, ...c })))
    .execute()
  return noteId
}

const COLUMN = { requestId: 'w.requestId', breachId: 'w.breachId', disclosureId: 'w.disclosureId' } as const

/** The copies of this reader, the oldest first. */
export async function notesOf(ctx: Ctx, of: keyof typeof COLUMN, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('privacyWords as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.writtenBy'))
    .select(['w.noteId', 'w.kind', 'w.writtenAt as at', 'p.callName as by', 'w.body', `${COLUMN[of]} as of`])
    .where(COLUMN[of], 'in', [...ids])
    .where('w.personId', '=', ctx.actor.personId)
    .orderBy('w.writtenAt')
    .orderBy('w.noteId')
    .execute()
  return rows.map(({ body, ...r }) => ({ ...r, doc: openCopy<Doc>(ctx, WHAT, r.noteId, body) }))
}
