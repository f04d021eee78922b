import { createHash } from 'node:crypto'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { currentKey } from '../../platform/seal/case-keys.ts'
import { openFromRing, sealText } from '../../platform/seal/envelope.ts'
import { collectBytes, kidOfFile, openBytes, sealBytes } from '../../platform/seal/sealed-file.ts'
import { events } from './events.ts'

/** Where the words and files of a letter are sealed: a class of its case, or the key of a group of the house. */
const OF_A_CASE = ['identity', 'narrative', 'health', 'safety'] as const
export type CaseClass = (typeof OF_A_CASE)[number]
export type Keep = CaseClass | 'registry' | 'staff'
export const isOfACase = (keep: Keep): keep is CaseClass => OF_A_CASE.some((cls) => cls === keep)
export type Kind = 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
export type Owner = { letterId: string; keep: Keep; caseId: string | null; isProtected: boolean }
export type FileRow = { fileId: string; body: string; file: Buffer | null; madeAt: string; madeBy: string }

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const tableOf = (keep: Keep) => (isOfACase(keep) ? (`letter_files_${keep}` as const) : 'letter_files_shared')
const NAMES = {
  identity: 'letterFilesIdentity',
  narrative: 'letterFilesNarrative',
  health: 'letterFilesHealth',
  safety: 'letterFilesSafety',
} as const satisfies Record<CaseClass, string>
const nameOf = (keep: Keep) => (isOfACase(keep) ? NAMES[keep] : 'letterFilesShared')
const placeOf = (keep: Keep, fileId: string, column: 'body' | 'file') => ({ table: tableOf(keep), row: fileId, column })

/** The key that seals new files of this letter. Errors: Refusal `not_allowed` when this person does not hold it. */
async function keyFor(ctx: Ctx, o: Owner): Promise<{ kid: string; key: Buffer }> {
  if (isOfACase(o.keep)) {
    if (!o.caseId) throw new TypeError('a letter about one woman needs her case')
    return currentKey(ctx.seal, o.keep, o.caseId, '')
  }
  const group = await ctx.seal.group(o.keep)
  if (!group) throw new Refusal('not_allowed')
  return { kid: `${o.keep}-${group.generation}`, key: group.secret }
}

/** The key by the id that stands in front of a sealed file, or null when it was not given to this person. */
async function keyById(ctx: Ctx, o: Owner, kid: string): Promise<Buffer | null> {
  if (isOfACase(o.keep)) return ctx.seal.dataKey(kid)
  const group = await ctx.seal.group(o.keep)
  return group && kid === `${o.keep}-${group.generation}` ? group.secret : null
}

type Put = { kind: Kind; body: unknown; file?: Uint8Array; fileId?: string }

/** Seals words, and a file beside them, and stores both; the chain keeps the hash of the file. Gives the id of the row. */
export async function putFile(ctx: Ctx, o: Owner, put: Put): Promise<string> {
  const fileId = put.fileId ?? newId(ctx.now)
  const { body, file } = await sealed(ctx, o, fileId, JSON.stringify(put.body), put.file)
  await insertFile(ctx, o, put.kind, { fileId, body, file })
  if (file && put.file) await chainFile(ctx, o, fileId, file, put.kind === 'issued' ? sha256(put.file) : null)
  return fileId
}

const chainFile = (ctx: Ctx, o: Owner, fileId: string, file: Uint8Array, asIssued: string | null) =>
  ctx.record(events.file_kept, {
    subject: ['letter_files', fileId],
    details: { letter: o.letterId, sealed: sha256(file), sha256: asIssued },
  })

type Sealed = { fileId: string; body: string; file: Buffer | null }

async function insertFile(ctx: Ctx, o: Owner, kind: Kind, { fileId, body, file }: Sealed): Promise<void> {
  const common = { centreId: ctx.actor.centreId, fileId, letterId: o.letterId, kind, body, file }
  const made = { madeAt: ctx.now.toString(), madeBy: ctx.actor.personId }
  if (!isOfACase(o.keep)) {
    await ctx.db
      .insertInto('letterFilesShared')
      .values({ ...common, ...made, groupCode: o.keep })
      .execute()
    return
  }
  if (!o.caseId) throw new TypeError('a letter about one woman needs her case')
  const row = { ...common, ...made, caseId: o.caseId, isProtected: o.isProtected }
  await ctx.db.insertInto(NAMES[o.keep]).values(row).execute()
}

async function sealed(ctx: Ctx, o: Owner, fileId: string, text: string, bytes?: Uint8Array) {
  const { kid, key } = await keyFor(ctx, o)
  const body = sealText(key, text, { ...placeOf(o.keep, fileId, 'body'), kid })
  const file = bytes ? await collectBytes(sealBytes(key, [bytes], { ...placeOf(o.keep, fileId, 'file'), kid })) : null
  return { body, file }
}

const columns = ['fileId', 'body', 'file', 'madeAt', 'madeBy'] as const

/** Rows of one kind, newest first; empty when this person may not see them. */
export async function filesOf(ctx: Ctx, o: Owner, kind: Kind): Promise<FileRow[]> {
  const where = { letterId: o.letterId, kind }
  const { db } = ctx
  const of = (table: ReturnType<typeof nameOf>) =>
    db.selectFrom(table).select(columns).where('letterId', '=', where.letterId).where('kind', '=', kind)
  return of(nameOf(o.keep)).orderBy('madeAt', 'desc').orderBy('fileId', 'desc').execute()
}

/** The words of a row, or null without the key. Opening leaves a line in the read log, also where no case owns it. */
export async function openWords<T>(ctx: Ctx, o: Owner, row: FileRow): Promise<T | null> {
  const place = placeOf(o.keep, row.fileId, 'body')
  if (isOfACase(o.keep)) return o.caseId ? ctx.seal.openJson<T>(o.keep, o.caseId, place, row.body) : null
  const group = await ctx.seal.group(o.keep)
  if (!group) return null
  await ctx.client.query(`select sec.log_read(null, 'identity', 'letters.open', 1, $1)`, [ctx.now.toString()])
  const ring = new Map([[`${o.keep}-${group.generation}`, group.secret]])
  return JSON.parse(openFromRing(ring, row.body, place)) as T // sealed by putFile, authenticated with its place
}

/** The bytes of a row, or null without the key. Call `openWords` first: that is what the read log counts. */
export async function openFile(ctx: Ctx, o: Owner, row: FileRow): Promise<Buffer | null> {
  if (!row.file) return null
  const kid = kidOfFile(row.file)
  const key = await keyById(ctx, o, kid)
  if (!key) return null
  return collectBytes(openBytes(key, [row.file], { ...placeOf(o.keep, row.fileId, 'file'), kid }))
}

/** New words for a draft. */
export async function rewriteDraft(ctx: Ctx, o: Owner, fileId: string, body: unknown): Promise<void> {
  const again = await sealed(ctx, o, fileId, JSON.stringify(body))
  await ctx.db.updateTable(nameOf(o.keep)).set({ body: again.body }).where('fileId', '=', fileId).execute()
}

/** The draft's words are gone: thrown away, or issued. */
export async function dropDraftFile(ctx: Ctx, o: Owner): Promise<void> {
  await ctx.db.deleteFrom(nameOf(o.keep)).where('letterId', '=', o.letterId).where('kind', '=', 'draft').execute()
}

/** Sealed again under the new key of the case, when she becomes protected or no longer. What was issued stays the same bytes. */
export async function resealLetters(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('letterFilesIdentity')
    .select([...columns, 'letterId'])
    .where('caseId', '=', caseId)
    .execute()
  for (const row of rows) {
    const owner: Owner = { letterId: row.letterId, keep: 'identity', caseId, isProtected }
    const words = await openWords<unknown>(ctx, owner, row)
    if (words === null) continue
    const bytes = await openFile(ctx, owner, row)
    const again = await sealed(ctx, owner, row.fileId, JSON.stringify(words), bytes ?? undefined)
    await ctx.db
      .updateTable('letterFilesIdentity')
      .set({ ...again, isProtected })
      .where('fileId', '=', row.fileId)
      .execute()
    if (again.file) await chainFile(ctx, owner, row.fileId, again.file, null)
  }
}
