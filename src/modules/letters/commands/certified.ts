import { Refusal } from '../../../kernel/refusal.ts'
import { checkSignedApart } from '../../../platform/files/signed-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { events } from '../events.ts'
import { changeLetter, getLetter, ownerOf, toldPaper } from '../letter-row.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { openLetterFile } from '../queries/letter.ts'
import { putFile, sha256 } from '../store.ts'
import { about, tickTask } from './progress.ts'
import type { ScanWords } from './scan.ts'

/**
 * The letter comes back as a file with a certified signature that was made outside (BSrE). It must be what was issued, byte for byte, with the
 * signature behind it; it is kept beside the original with a hash of its own. The letter stays what was issued: whose signature it is, and what
 * an update of the pages shows, nobody looked at here. It is no scan of the plan that she signs herself: no gate is met by it.
 */
export const attachCertified = (sources: Sources) => async (ctx: Ctx, o: { letterId: string; base64: string }) => {
  const letter = await getLetter(ctx, o.letterId)
  if (letter.state === 'draft') throw new Refusal('letter_not_issued')
  if (letter.state === 'cancelled') throw new Refusal('letter_cancelled')
  if (letter.certifiedAt) throw new Refusal('letter_certified_already')
  await giveTime(ctx)
  const owner = await ownerOf(ctx, letter)
  const issued = await openLetterFile(ctx, letter, owner, 'issued')
  const checked = await checkSignedApart({ signed: Buffer.from(o.base64, 'base64'), issued: issued.bytes })
  if (!checked.ok) throw new Refusal(checked.fault)
  const bytes = Buffer.from(checked.bytes)
  // no scan: `filed_at` is what a paper says that came back
  const version = await changeLetter(ctx, letter, { state: 'archived' })
  const words: ScanWords = { kind: 'pdf', sha256: sha256(bytes) }
  const fileId = await putFile(ctx, owner, { kind: 'certified', body: words, file: bytes })
  await tickTask(ctx, sources, letter)
  await ctx.record(events.certified_filed, { ...about(letter), details: { paper: toldPaper(letter.paper) } })
  return { fileId, version }
}
