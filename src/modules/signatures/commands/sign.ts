import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import type { signatures } from '../contract.ts'
import { events } from '../events.ts'
import type { Glass, Ports } from '../ports.ts'
import { signerOn } from '../queries.ts'
import { drawnFault, svgOf, whyOnPaper } from '../rules.ts'
import { sha256, trailOf, witnessOf } from '../trail.ts'

type In = z.output<typeof signatures.sign.input>

const REFUSED = {
  not_for_paper: 'glass_not_for_paper',
  not_issued: 'letter_not_issued',
  cancelled: 'letter_cancelled',
  protected: 'glass_protected',
} as const

/**
 * The paper is printed twice: once as it was issued, which must be the same bytes as those that she was shown and that lie sealed, and once with
 * her strokes in it and the page behind it. Only so is what carries her hand the paper that she saw. It lies beside the letter; the letter stays.
 */
export const sign = (ports: Ports) => async (ctx: Ctx, o: In) => {
  const letter = await ports.letter(ctx, o.letterId)
  const why = whyOnPaper(letter)
  if (why) throw new Refusal(REFUSED[why])
  if (letter.sha256 !== o.sha256) throw new Refusal('glass_other_bytes')
  const fault = drawnFault(o.strokes)
  if (fault) throw new Refusal(fault)
  const witness = await witnessOf(ctx, o.witnessId)
  // two at once: the second waits and finds it there
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 84))', [o.letterId])
  const page = await ports.issuedPage(ctx, o.letterId)
  const signer = signerOn(page, letter)
  if (!page || signer === null) throw new Refusal('not_found')
  if (await ports.glassOf(ctx, o.letterId)) throw new Refusal('glass_signed_already')
  await giveTime(ctx)
  await ports.issuedBytes(ctx, o.letterId)
  const again = await ports.print(ctx, letter.paper, page, letter.issuedAt ?? '')
  if (sha256(again) !== letter.sha256) throw new Refusal('glass_paper_renewed')
  const signed = {
    ...page,
    goresan: { [letter.signs ?? '']: svgOf(o.strokes) },
    jejak: await trailOf(ctx, letter, o, { signer, witness }),
  }
  const file = await ports.print(ctx, letter.paper, signed, ctx.now.toString())
  const words: Glass = {
    ...{ kind: 'pdf', sha256: sha256(file), of: o.sha256, signer },
    ...{ strokes: o.strokes, way: o.way, device: ctx.device, witnessId: o.witnessId },
  }
  const fileId = await ports.keepGlass(ctx, o.letterId, words, file)
  await ctx.record(events.glass_signed, {
    ...(letter.caseId && { caseId: letter.caseId }),
    subject: ['letters', o.letterId],
    details: { sha256: o.sha256 },
  })
  return { fileId }
}
