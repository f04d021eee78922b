import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import { openSharedFile, sealSharedFile } from '../../platform/seal/shared-file.ts'
import { letterOf } from '../referrals/facts.ts'
import type { Nature } from './rules.ts'

/** What is written on a letter that came in. */
export type LetterWords = { number: string; sender: string; subject: string }
/** The same for a colleague, with what the head said to it. */
export type Slip = LetterWords & { words: string | null; nature: Nature }

const TABLE = 'incoming_letters'
const GROUP = 'registry'
const NOTHING: LetterWords = { number: '', sender: '', subject: '' }

export const sealLetter = (ctx: Ctx, letterId: string, words: LetterWords) =>
  sealShared(ctx, GROUP, TABLE, letterId, words)
export const sealWhy = (ctx: Ctx, letterId: string, words: string) =>
  ctx.seal.sealShared(GROUP, { table: TABLE, row: letterId, column: 'struck_why' }, words)
export const openWhy = (ctx: Ctx, letterId: string, envelope: string | null) =>
  envelope === null ? null : ctx.seal.openShared(GROUP, { table: TABLE, row: letterId, column: 'struck_why' }, envelope)

type Row = { letterId: string; referralLetterId: string | null; body: string | null }

/** A letter of recommendation is read where it was registered, and not copied. */
export async function openLetter(ctx: Ctx, { letterId, referralLetterId, body }: Row): Promise<LetterWords> {
  if (body !== null) return (await openShared<LetterWords>(ctx, GROUP, TABLE, { id: letterId, body })) ?? NOTHING
  const letter = referralLetterId === null ? null : await letterOf(ctx, referralLetterId)
  return letter ? { number: letter.number ?? '', sender: letter.office, subject: letter.subject ?? '' } : NOTHING
}

const scanPlace = (letterId: string) => ({ table: TABLE, row: letterId, column: 'scan' })
export const sealScan = (ctx: Ctx, letterId: string, bytes: Uint8Array) =>
  sealSharedFile(ctx, GROUP, scanPlace(letterId), bytes)
export const openScan = (ctx: Ctx, letterId: string, file: Buffer) =>
  openSharedFile(ctx, GROUP, scanPlace(letterId), file)

/** One copy to the account of a colleague: she is in no group that reads the book. */
export async function sealSlip(ctx: Ctx, orderId: string, personId: string, slip: Slip, scan: Buffer | null) {
  const [copy] = await sealCopies(ctx, 'letter order', orderId, slip, [personId])
  const [file] = scan ? await sealCopies(ctx, 'letter order scan', orderId, scan.toString('base64'), [personId]) : []
  return copy ? { body: copy.body, scan: file ? Buffer.from(file.body) : null } : null
}
export const openSlip = (ctx: Ctx, orderId: string, body: string) => openCopy<Slip>(ctx, 'letter order', orderId, body)
export const openSlipScan = (ctx: Ctx, orderId: string, scan: Buffer) =>
  openCopy<string>(ctx, 'letter order scan', orderId, scan.toString())

/** What she said of it, to whoever gave it and nobody else. */
export async function sealAnswer(ctx: Ctx, orderId: string, words: string, giverId: string) {
  const [copy] = await sealCopies(ctx, 'letter order answer', orderId, words, [giverId])
  return copy?.body ?? null
}
export const openAnswer = (ctx: Ctx, o: { orderId: string; givenBy: string; answer: string | null }) =>
  o.answer !== null && o.givenBy === ctx.actor.personId
    ? openCopy<string>(ctx, 'letter order answer', o.orderId, o.answer)
    : null
