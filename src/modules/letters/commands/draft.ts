import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealAddressee } from '../addressee.ts'
import { letters } from '../contract.ts'
import { events } from '../events.ts'
import type { Letter } from '../letter-row.ts'
import { getLetter, ownerOf, toldPaper } from '../letter-row.ts'
import type { Assembled } from '../making/maker.ts'
import { assemble } from '../making/maker.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import type { Fields } from '../papers/naskah/fields.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { dropDraftFile, filesOf, openWords, putFile, rewriteDraft } from '../store.ts'

export type Order = {
  code: MadePaper
  caseId?: string | undefined
  subjectId?: string | undefined
  fields: Fields
  letterId?: string | undefined
  version?: number | undefined
}
export type DraftWords = { fields: Fields }

/** A draft that is still one. Errors: Refusal `already_issued`. */
export async function getDraft(ctx: Ctx, letterId: string): Promise<Letter> {
  const letter = await getLetter(ctx, letterId)
  if (letter.state !== 'draft') throw new Refusal('letter_already_issued')
  return letter
}

/** Somebody else wrote this draft since: both texts are needed to choose. Errors: Refusal `already_issued` when she issued it. */
export async function staleDraft(ctx: Ctx, letterId: string): Promise<Refusal> {
  await getDraft(ctx, letterId)
  return clash(letters.saveDraft, async (again) => {
    const { fields, version } = await draft(again, { letterId })
    return { fields, version }
  })
}

/** The paper for an order: what a known draft is about can not be changed by sending something else. */
export async function assembleOrder(
  ctx: Ctx,
  sources: Sources,
  o: Order,
): Promise<{ known: Letter | null; made: Assembled }> {
  const known = o.letterId ? await getDraft(ctx, o.letterId) : null
  if (known && known.version !== o.version) throw await staleDraft(ctx, known.letterId)
  if (
    known &&
    (known.paper !== o.code || known.caseId !== (o.caseId ?? null) || known.subjectId !== (o.subjectId ?? null))
  )
    throw new Refusal('not_found')
  const made = await assemble(ctx, sources, {
    maker: MAKERS[o.code],
    caseId: o.caseId,
    subjectId: o.subjectId,
    fields: o.fields,
  })
  return { known, made }
}

/** The columns of a new letter. */
export const newLetter = async (ctx: Ctx, o: Order, made: Assembled, letterId: string) => ({
  centreId: ctx.actor.centreId,
  letterId,
  paper: o.code,
  state: 'draft' as const,
  caseId: made.caseRow?.caseId ?? null,
  subjectId: o.subjectId ?? null,
  keep: MAKERS[o.code].keep,
  subject: made.subject,
  addressee: await sealAddressee(ctx, letterId, made.addressee),
  isNeutral: made.isNeutral,
  madeAt: ctx.now.toString(),
  madeBy: ctx.actor.personId,
})

/** Keeps what was typed, sealed like the letter it will be. Nothing has to be complete. */
export const saveDraft = (sources: Sources) => async (ctx: Ctx, o: Order) => {
  const { known, made } = await assembleOrder(ctx, sources, o)
  const letterId = known?.letterId ?? newId(ctx.now)
  const row = await newLetter(ctx, o, made, letterId)
  const words: DraftWords = { fields: o.fields }
  if (known) {
    const { subject, addressee, isNeutral } = row
    const done = await ctx.db
      .updateTable('letters')
      .set({ subject, addressee, isNeutral, version: known.version + 1 })
      .where('letterId', '=', letterId)
      .where('version', '=', known.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw await staleDraft(ctx, letterId)
    const owner = await ownerOf(ctx, known)
    const [file] = await filesOf(ctx, owner, 'draft')
    if (!file) throw new Refusal('not_allowed')
    await rewriteDraft(ctx, owner, file.fileId, words)
  } else {
    await ctx.db.insertInto('letters').values(row).execute()
    await putFile(
      ctx,
      { letterId, keep: MAKERS[o.code].keep, caseId: row.caseId, isProtected: made.caseRow?.isProtected ?? false },
      { kind: 'draft', body: words },
    )
  }
  await ctx.record(events.draft_saved, {
    ...(row.caseId && { caseId: row.caseId }),
    subject: ['letters', letterId],
    details: { paper: toldPaper(o.code) },
  })
  return { letterId, version: (known?.version ?? 0) + 1 }
}

/** Only the draft that she saw is thrown away: what another wrote since stays. */
export async function dropDraft(ctx: Ctx, { letterId, version }: { letterId: string; version: number }) {
  const letter = await getDraft(ctx, letterId)
  if (letter.version !== version) throw await staleDraft(ctx, letterId)
  await dropDraftFile(ctx, await ownerOf(ctx, letter))
  const done = await ctx.db
    .deleteFrom('letters')
    .where('letterId', '=', letterId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) throw await staleDraft(ctx, letterId)
  await ctx.record(events.draft_dropped, {
    ...(letter.caseId && { caseId: letter.caseId }),
    subject: ['letters', letterId],
    details: { paper: toldPaper(letter.paper) },
  })
  return {}
}

export async function draft(ctx: Ctx, { letterId }: { letterId: string }) {
  const letter = await getDraft(ctx, letterId)
  const owner = await ownerOf(ctx, letter)
  const [file] = await filesOf(ctx, owner, 'draft')
  const words = file ? await openWords<DraftWords>(ctx, owner, file) : null
  if (!words) throw new Refusal('not_allowed')
  const fields = Object.fromEntries(
    Object.entries(words.fields).map(([k, v]) => [k, typeof v === 'string' ? v : [...v]]),
  )
  return { code: letter.paper, caseId: letter.caseId, subjectId: letter.subjectId, fields, version: letter.version }
}
