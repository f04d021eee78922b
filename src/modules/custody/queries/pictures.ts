import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openSharedFile } from '../../../platform/seal/shared-file.ts'

export const picturePlace = (belongingId: string) => ({ table: 'belonging_pictures', row: belongingId, column: 'file' })

/** The photo as it was kept; that it was looked at stands in the read log of her case. */
export async function picture(ctx: Ctx, { belongingId }: { belongingId: string }) {
  const row = await ctx.db
    .selectFrom('belongingPictures')
    .select(['caseId', 'format', 'file'])
    .where('belongingId', '=', belongingId)
    .executeTakeFirst()
  const bytes = row && (await openSharedFile(ctx, 'staff', picturePlace(belongingId), row.file))
  if (!row || !bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read($1, 'display', 'custody.picture', 1, $2)`, [
    row.caseId,
    ctx.now.toString(),
  ])
  return { type: `image/${row.format}` as const, base64: bytes.toString('base64') }
}
