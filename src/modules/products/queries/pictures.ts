import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openSharedFile } from '../../../platform/seal/shared-file.ts'
import { mayBeShown } from './rows.ts'

export const picturePlace = (workId: string) => ({ table: 'work_pictures', row: workId, column: 'file' })

/** The photo as it was kept; one with a face only while all its makers agree. Not for whoever is not of the staff. */
export async function picture(ctx: Ctx, { workId }: { workId: string }) {
  const row = await ctx.db
    .selectFrom('workPictures')
    .select(['format', 'faces', 'file'])
    .where('workId', '=', workId)
    .executeTakeFirst()
  if (row?.faces === 'perhaps' && !(await mayBeShown(ctx, workId))) throw new Refusal('not_found')
  const bytes = row && (await openSharedFile(ctx, 'staff', picturePlace(workId), row.file))
  if (!row || !bytes) throw new Refusal('not_found')
  return { type: `image/${row.format}` as const, base64: bytes.toString('base64') }
}
