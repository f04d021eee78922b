import { Refusal } from '../../kernel/refusal.ts'
import { checkScanApart } from '../../platform/files/scan-apart.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveTime } from '../../platform/http/long-work.ts'
import { openSharedFile, sealSharedFile } from '../../platform/seal/shared-file.ts'

const placeOf = (paperId: string) => ({ table: 'deliverer_papers', row: paperId, column: 'scan' })

/** The paper that lies in the folder, as it was scanned: it belongs to whoever writes the letters. */
export async function sealScan(ctx: Ctx, paperId: string, base64: string | undefined) {
  if (base64 === undefined) return { scan: null, scanFormat: null }
  await giveTime(ctx)
  const checked = await checkScanApart(Buffer.from(base64, 'base64'))
  if (!checked.ok) throw new Refusal(checked.fault)
  const { kind, bytes } = checked.scan
  return { scan: await sealSharedFile(ctx, 'registry', placeOf(paperId), bytes), scanFormat: kind }
}

export async function scan(ctx: Ctx, { paperId }: { paperId: string }) {
  const row = await ctx.db
    .selectFrom('delivererPapers')
    .select(['kind', 'scan', 'scanFormat'])
    .where('paperId', '=', paperId)
    .executeTakeFirst()
  const bytes = row?.scan ? await openSharedFile(ctx, 'registry', placeOf(paperId), row.scan) : null
  if (!row || !bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read(null, 'identity', 'deliverers.scan', 1, $1)`, [ctx.now.toString()])
  const isPdf = row.scanFormat === 'pdf'
  return {
    fileName: `${row.kind}-${paperId.slice(-6)}.${isPdf ? 'pdf' : row.scanFormat}`,
    type: isPdf ? 'application/pdf' : `image/${row.scanFormat}`,
    base64: bytes.toString('base64'),
  }
}
