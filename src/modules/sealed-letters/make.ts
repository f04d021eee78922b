import { createHash } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveTime } from '../../platform/http/long-work.ts'
import { printPages } from '../../platform/http/print-paper.ts'

type Json = Record<string, unknown>
/** The house as its letters carry it, in the open and in the neutral form. */
export type OnPaper = {
  lembaga: Json
  isDemo: boolean
  city: string
  head: Json
  neutral: { city: string; signer: Json }
  /** the letterhead is filled in; and so is what the neutral form borrows from the Dinas */
  isReady: boolean
  isNeutralReady: boolean
}

export type SealedLetter = { number: string; on: string; sha256: string; pages: number; pdf: string }
type Order = { code: string; isNeutral: boolean; data: (house: OnPaper, number: string) => Json | Promise<Json> }

/**
 * A letter with the next number of the closed book, rendered once. Whoever asks for it seals it: here nothing of it is kept.
 *
 * Errors: Refusal `letterhead_missing`, `letter_unprintable`, `busy_retry`.
 */
export const makeLetter =
  (onPaper: (ctx: Ctx) => Promise<OnPaper>) =>
  async (ctx: Ctx, { code, isNeutral, data }: Order): Promise<SealedLetter> => {
    const house = await onPaper(ctx)
    if (!house.isReady || (isNeutral && !house.isNeutralReady)) throw new Refusal('letterhead_missing')
    await giveTime(ctx)
    const number = await takeNumber(ctx)
    const { lembaga, isDemo } = house
    const page = { lembaga, ...(isDemo && { contoh: true }), ...(await data(house, number)) }
    const { pdf, pages } = await rendered(ctx, code, page)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    return { number, on: ctx.today.toString(), sha256, pages, pdf: pdf.toString('base64') }
  }

/**
 * A letter that stands in no book, not even by its number: of what went past the house. Rendered once, kept by whoever asked for it.
 *
 * Errors: Refusal `letterhead_missing`, `letter_unprintable`, `busy_retry`.
 */
export const makeWithoutNumber =
  (onPaper: (ctx: Ctx) => Promise<OnPaper>, code: string) =>
  async (ctx: Ctx, data: (house: OnPaper) => Json): Promise<string> => {
    const house = await onPaper(ctx)
    if (!house.isReady) throw new Refusal('letterhead_missing')
    await giveTime(ctx)
    const { lembaga, isDemo } = house
    const { pdf } = await rendered(ctx, code, { lembaga, ...(isDemo && { contoh: true }), ...data(house) })
    return pdf.toString('base64')
  }

/** Year, number and its words are filled in by the database. */
async function takeNumber(ctx: Ctx): Promise<string> {
  const { rows } = await ctx.client.query<{ number: string }>(
    'insert into sealed_numbers (centre_id, taken_on) values ($1, $2) returning number',
    [ctx.actor.centreId, ctx.today.toString()],
  )
  return rows[0]?.number ?? ''
}

const rendered = (ctx: Ctx, template: string, data: Json) =>
  printPages(ctx, { template, data }, { unprintable: 'letter_unprintable' })
