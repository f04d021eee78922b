import type { Ctx } from '../../../platform/http/context.ts'
import type { Ports } from '../ports.ts'
import { savings as booklet } from './custody.ts'

/** Her booklet, and of which lines she signed the receipt on a screen. */
export const savings =
  (ports: Pick<Ports, 'signedHere'>) => async (ctx: Ctx, input: { caseId: string; beforeSeq?: number | undefined }) => {
    const { lines, ...book } = await booklet(ctx, input)
    const signed = await ports.signedHere(ctx, input.caseId)
    return { ...book, lines: lines.map((l) => ({ ...l, isSignedHere: signed.has(l.seq) })) }
  }
