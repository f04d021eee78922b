import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { events } from '../events.ts'
import { getWholeFile } from '../queries/of-case.ts'

/** Hands out the sealed file to whoever made it; each time is a line of the log. */
export async function take(ctx: Ctx, { wholeFileId }: { wholeFileId: string }) {
  const f = await getWholeFile(ctx, wholeFileId)
  if (f.makerId !== ctx.actor.personId) throw new Refusal('not_yours')
  if (f.state === 'gone') throw new Refusal('whole_gone')
  // she may have become protected since it was made
  if (f.kind === 'institution' && (await getCase(ctx, f.caseId)).isProtected) throw new Refusal('protected_by_packet')
  const row = await ctx.db
    .selectFrom('wholeFiles')
    .select('file')
    .where('wholeFileId', '=', wholeFileId)
    .executeTakeFirst()
  if (!row?.file) throw new Refusal('whole_gone')
  await ctx.db
    .insertInto('wholeFileTakings')
    .values({
      ...{ centreId: ctx.actor.centreId, takingId: newId(ctx.now), wholeFileId, caseId: f.caseId },
      ...{ takenBy: ctx.actor.personId, takenAt: ctx.now.toString() },
    })
    .execute()
  const details = { kind: f.kind, sha256: f.fileHash }
  await ctx.record(events.whole_file_taken, { caseId: f.caseId, subject: ['whole_files', wholeFileId], details })
  // neither her name nor her number: it lies in the downloads of a machine
  const fileName = `berkas-${wholeFileId.slice(-8)}.pdf.age`
  return { fileName, type: 'application/octet-stream', base64: row.file.toString('base64') }
}
