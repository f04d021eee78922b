import { Refusal } from '../../kernel/refusal.ts'
import { TypstError } from '../typst/typst-error.ts'
import type { Ctx, Services } from './context.ts'
import { stayAwake } from './long-work.ts'

type Order = Parameters<Services['renderPaper']>[0]
/** The codes of an endpoint that says it in words of its own. Without `tooManyPages` a paper that lays in no scans has no such answer. */
type Codes = { unprintable?: string; tooManyPages?: string }

/** A paper as PDF. @throws Refusal `unprintable` with its letters, `busy_retry` */
export const printPaper = async (ctx: Ctx, order: Order, codes?: Codes): Promise<Buffer> =>
  (await printPages(ctx, order, codes)).pdf

/** And how many pages it has, and the picture that was asked for. */
export async function printPages(ctx: Ctx, order: Order, { unprintable = 'unprintable', tooManyPages }: Codes = {}) {
  try {
    const { pdf, ...page } = await stayAwake(ctx, ctx.services.renderPaper(order))
    return { ...page, pdf: Buffer.from(pdf) }
  } catch (error) {
    if (!(error instanceof TypstError)) throw error
    if (error.fault === 'unprintable_text')
      throw new Refusal(unprintable, { params: { letters: error.letters.join(' ') } })
    if (error.fault === 'too_many_pages' && tooManyPages) throw new Refusal(tooManyPages)
    if (error.fault === 'busy' || error.fault === 'too_slow') throw new Refusal('busy_retry')
    throw error
  }
}
