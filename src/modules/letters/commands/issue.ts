import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPages } from '../../../platform/http/print-paper.ts'
import { codeOf } from '../../letter-checks/facts.ts'
import { events } from '../events.ts'
import { type Letter, toldPaper } from '../letter-row.ts'
import type { Assembled } from '../making/maker.ts'
import type { Book } from '../number-book.ts'
import { enterNumber, inTurn, nextNumber } from '../number-book.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import { at, type Json, put } from '../papers/naskah/fields.ts'
import { type Holding, heldBy } from '../papers/naskah/holding.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { dropDraftFile, putFile, sha256 } from '../store.ts'
import { assembleOrder, newLetter, type Order, staleDraft } from './draft.ts'

/** The page. @throws Refusal `letter_unprintable` names the letters that no font has; `busy_retry` when many wait or the machine is too busy */
export const pageOf = (ctx: Ctx, code: MadePaper, data: Json, withImage = false, issuedAt = ctx.now) =>
  printPages(ctx, { template: code, data, withImage, issuedAt }, { unprintable: 'letter_unprintable' })

const unitOf = (made: Assembled): string => (made.isNeutral ? (made.house.neutral.unit ?? '') : made.house.unit)

/** Day on the paper, for lists and the file's name; today where the paper carries none. */
const dayOn = (ctx: Ctx, data: Json): string => {
  const said = at(data, 'surat.tanggal') ?? at(data, 'tanggal')
  return typeof said === 'string' && said !== '' ? said : ctx.today.toString()
}

/**
 * Issues a letter: everything missing is said first; then the next number of the book is taken (its row stays locked until
 * the end, and a failure gives it back), the page is rendered once as PDF/A-2b and stored sealed with its hash. It is never
 * rendered again: every later download is these bytes.
 */
export const issue = (sources: Sources) => async (ctx: Ctx, o: Order) => {
  const { known, made } = await assembleOrder(ctx, sources, o)
  if (made.existing) throw numberedAlready(made.existing)
  if (made.missing.length > 0)
    throw new Refusal('letter_incomplete', {
      params: { count: made.missing.length, fields: made.missing.map((m) => m.field) },
    })
  const write = () => writeLetter(ctx, o, known, made)
  return MAKERS[o.code].numberAt ? inTurn(ctx.actor.centreId, write) : write()
}

/** Whoever asks for a second number is told the one that was given. */
const numberedAlready = ({ number }: Holding) => new Refusal('letter_numbered_already', { params: { number } })

async function writeLetter(ctx: Ctx, o: Order, known: Letter | null, made: Assembled) {
  const maker = MAKERS[o.code]
  const letterId = known?.letterId ?? newId(ctx.now)
  const book: Book = made.isNeutral ? 'neutral' : 'main'
  const numbering = { letterId, book, unit: unitOf(made), kind: maker.numberKind, on: ctx.today }
  const taken = maker.numberAt ? await nextNumber(ctx, numbering) : null
  // the row of the book is ours from here on: whoever pressed at the same moment has her number already, and ours goes back
  const first = maker.once && made.subjectId ? await heldBy(ctx, o.code, made.subjectId) : null
  if (first) throw numberedAlready(first)
  if (taken && maker.numberAt) {
    put(made.data, maker.numberAt, taken.number)
    put(made.data, 'kode_cek', codeOf(ctx, letterId))
  }
  const { pdf, pages } = await pageOf(ctx, o.code, made.data)
  const issued = {
    state: 'issued' as const,
    datedOn: dayOn(ctx, made.data),
    sha256: sha256(pdf),
    pages,
    issuedAt: ctx.now.toString(),
    issuedBy: ctx.actor.personId,
  }
  const row = { ...(await newLetter(ctx, o, made, letterId)), subjectId: made.subjectId }
  const owner = { letterId, keep: maker.keep, caseId: row.caseId, isProtected: made.caseRow?.isProtected ?? false }
  if (known) {
    const { subject, addressee, isNeutral, subjectId } = row
    const done = await ctx.db
      .updateTable('letters')
      .set({ ...issued, subject, addressee, isNeutral, subjectId, version: known.version + 1 })
      .where('letterId', '=', letterId)
      .where('version', '=', known.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw await staleDraft(ctx, letterId)
    await dropDraftFile(ctx, owner)
  } else
    await ctx.db
      .insertInto('letters')
      .values({ ...row, ...issued })
      .execute()
  if (taken) await enterNumber(ctx, numbering, taken)
  await putFile(ctx, owner, { kind: 'issued', body: { data: made.data }, file: pdf })
  await ctx.record(events.issued, {
    ...(row.caseId && { caseId: row.caseId }),
    subject: ['letters', letterId],
    details: { paper: toldPaper(o.code), number: taken?.number ?? null, pages, isNeutral: made.isNeutral },
  })
  return { letterId, number: taken?.number ?? null, pages }
}
