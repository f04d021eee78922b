import { Refusal } from '../../kernel/refusal.ts'
import { TypstError } from '../typst/typst-error.ts'
import type { Ctx, Services } from './context.ts'
import { stayAwake } from './long-work.ts'

type Order = Parameters<Services['renderPaper']>[0]

/** A paper as PDF. @throws Refusal `unprintable` with its letters, `busy_retry` */
export const printPaper = async (ctx: Ctx, order: Order): Promise<Buffer> => (await printPages(ctx, order)).pdf

/** And how many pages it has. */
export async function printPages(ctx: Ctx, order: Order): Promise<{ pdf: Buffer; pages: number }> {
  try {
    const { pdf, pages } = await stayAwake(ctx, ctx.services.renderPaper(order))
    return { pdf: Buffer.from(pdf), pages }
  } catch (error) {
    if (!(error instanceof TypstError)) throw error
    if (error.fault === 'unprintable_text')
      throw new Refusal('unprintable', { params: { letters: error.letters.join(' ') } })
    if (error.fault === 'busy' || error.fault === 'too_slow') throw new Refusal('busy_retry')
    throw error
  }
}
