import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { events } from '../events.ts'
import { changeLetter, getLetter, ownerOf, toldPaper } from '../letter-row.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { filesOf, putFile, sha256 } from '../store.ts'
import { about, tickTask } from './progress.ts'

/** A blurred photograph is followed by a better one; nothing is thrown away, the newest counts. */
const MOST_SCANS = 5

export type ScanWords = { kind: 'pdf' | 'jpeg' | 'png'; sha256: string }

/** The signed paper comes back: checked by content, stored sealed beside what was issued. Gates are met by their own modules. */
export const attachScan = (sources: Sources) => async (ctx: Ctx, o: { letterId: string; base64: string }) => {
  const letter = await getLetter(ctx, o.letterId)
  if (letter.state === 'draft') throw new Refusal('letter_not_issued')
  if (letter.state === 'cancelled') throw new Refusal('letter_cancelled')
  await giveTime(ctx)
  const checked = await checkScanApart(Buffer.from(o.base64, 'base64'))
  if (!checked.ok) throw new Refusal(checked.fault)
  const owner = await ownerOf(ctx, letter)
  if ((await filesOf(ctx, owner, 'scan')).length >= MOST_SCANS) throw new Refusal('too_many_scans')
  const { kind, bytes } = checked.scan
  const words: ScanWords = { kind, sha256: sha256(bytes) }
  const fileId = await putFile(ctx, owner, { kind: 'scan', body: words, file: bytes })
  const version = await changeLetter(ctx, letter, { state: 'archived', filedAt: ctx.now.toString() })
  await tickTask(ctx, sources, letter)
  await ctx.record(events.scan_filed, { ...about(letter), details: { paper: toldPaper(letter.paper), kind } })
  if (letter.paper === 'f16' && letter.caseId)
    await ctx.record(events.plan_scan_filed, { caseId: letter.caseId, subject: ['letters', letter.letterId] })
  return { fileId, version }
}
