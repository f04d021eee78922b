import { Refusal } from '../../kernel/refusal.ts'
import { TypstError } from '../typst/typst-error.ts'
import type { Ctx, Services } from './context.ts'
import { stayAwake } from './long-work.ts'

/** A paper as PDF. @throws Refusal `unprintable` with its letters, `busy_retry` */
export async function printPaper(ctx: Ctx, order: Parameters<Services['renderPaper']>[0]): Promise<Buffer> {
  try {
    return Buffer.from((await stayAwake(ctx, ctx.services.renderPaper(order))).pdf)
  } catch (error) {
    if (!(error instanceof TypstError)) throw error
    if (error.fault === 'unprintable_text')
      throw new Refusal('unprintable', { params: { letters: error.letters.join(' ') } })
    if (error.fault === 'busy' || error.fault === 'too_slow') throw new Refusal('busy_retry')
    throw error
  }
}
