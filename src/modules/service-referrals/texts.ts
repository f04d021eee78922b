import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { TextClass } from './rules.ts'

/** What was written when she was referred. */
export type Sent = { reason: string; message: string; condition?: string | undefined; ground?: string | undefined }
type Reply = { said: string }
/** Another institution takes her: by whom it was said, on which letter. */
export type Accepted = { letterNo: string; by: string; said?: string | undefined }
/** A paper as it was printed, with what was in it. */
export type Printed = { number: string; on: string; sha256: string; contents: string[]; pdf: string }

const TABLES = {
  narrative: ['service_referral_story', 'serviceReferralStory'],
  health: ['service_referral_health', 'serviceReferralHealth'],
  safety: ['service_referral_safety', 'serviceReferralSafety'],
} as const satisfies Record<TextClass, readonly [string, string]>
const CLASSES = ['narrative', 'health', 'safety'] as const

const placeOf = (cls: TextClass, row: string) => ({ table: TABLES[cls][0], row, column: 'body' })

type Note = { id: string; caseId: string; cls: TextClass } & (
  | { part: 'sent'; text: Sent }
  | { part: 'reply'; text: Reply }
  | { part: 'accepted'; text: Accepted }
  | { part: 'letter' | 'packet'; text: Printed }
)

/** Seals what was written, under the class of whoever wrote it. */
export async function writeNote(ctx: Ctx, { id, caseId, cls, part, text }: Note): Promise<string> {
  const noteId = newId(ctx.now)
  await ctx.db
    .insertInto(TABLES[cls][1])
    .values({
      centreId: ctx.actor.centreId,
      noteId,
      serviceReferralId: id,
      caseId,
      part,
      body: await ctx.seal.sealJson(cls, caseId, placeOf(cls, noteId), text),
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
    })
    .execute()
  return noteId
}

export type Notes = {
  sent: Sent | null
  replies: { noteId: string; at: string; by: string; said: string }[]
  acceptance: Accepted | null
  papers: { noteId: string; part: 'letter' | 'packet'; number: string; on: string; contents: string[] }[]
}

/** What of it opens for this person, by referral; the replies in the order in which they came. */
export async function notesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Notes>> {
  const found = new Map<string, Notes>(ids.map((id) => [id, { sent: null, replies: [], acceptance: null, papers: [] }]))
  if (ids.length === 0) return found
  for (const cls of CLASSES) {
    const table = TABLES[cls][1]
    const rows = await ctx.db
      .selectFrom(table)
      .innerJoin('people', (j) =>
        j.onRef('people.centreId', '=', `${table}.centreId`).onRef('people.personId', '=', `${table}.writtenBy`),
      )
      .select([
        ...(['noteId', 'serviceReferralId', 'caseId', 'part', 'body', 'writtenAt'] as const),
        'people.callName as by',
      ])
      .where('serviceReferralId', 'in', [...ids])
      .orderBy('writtenAt')
      .orderBy('noteId')
      .execute()
    const texts = await ctx.seal.openAll(
      cls,
      rows.map((r) => ({ caseId: r.caseId, place: placeOf(cls, r.noteId), envelope: r.body })),
    )
    rows.forEach((r, i) => {
      const text = texts[i]
      const of = found.get(r.serviceReferralId)
      if (!text || !of) return
      if (r.part === 'sent')
        of.sent = JSON.parse(text) as Sent // sealed by writeNote
      else if (r.part === 'accepted')
        of.acceptance = JSON.parse(text) as Accepted // sealed by writeNote
      else if (r.part !== 'reply') {
        const { number, on, contents } = JSON.parse(text) as Printed // sealed by writeNote
        of.papers.push({ noteId: r.noteId, part: r.part, number, on, contents })
      } else {
        const { said } = JSON.parse(text) as Reply // sealed by writeNote
        of.replies.push({ noteId: r.noteId, at: r.writtenAt, by: r.by, said })
      }
    })
  }
  for (const of of found.values()) of.replies.sort((a, b) => a.at.localeCompare(b.at))
  return found
}

/** A paper as it was printed. Errors: Refusal `not_found` for whoever does not know of it, or holds no key of it. */
export async function printedOf(ctx: Ctx, noteId: string): Promise<Printed> {
  for (const cls of CLASSES) {
    const row = await ctx.db
      .selectFrom(TABLES[cls][1])
      .select(['caseId', 'body'])
      .where('noteId', '=', noteId)
      .where('part', 'in', ['letter', 'packet'])
      .executeTakeFirst()
    const text = row && (await ctx.seal.openJson<Printed>(cls, row.caseId, placeOf(cls, noteId), row.body))
    if (text) return text
  }
  throw new Refusal('not_found')
}
