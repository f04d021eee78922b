import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { sealSharedFile } from '../../../platform/seal/shared-file.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import { picturePlace } from '../queries/pictures.ts'
import { getWork } from '../queries/rows.ts'
import { PICTURE_MAX } from '../rules.ts'

type In<K extends keyof typeof products> = z.output<(typeof products)[K]['input']>

/** A picture of the work alone, looked at apart, written anew without place and camera, sealed. Whether a face may be on it the database says. */
export async function addPicture(ctx: Ctx, { workId, faces, base64 }: In<'addPicture'>) {
  await getWork(ctx, workId)
  const there = await ctx.db.selectFrom('workPictures').select('workId').where('workId', '=', workId).executeTakeFirst()
  if (there) throw new Refusal('picture_there')
  const sent = Buffer.from(base64, 'base64')
  if (sent.length > PICTURE_MAX) throw new Refusal('photo_too_large')
  await giveTime(ctx)
  const checked = await checkScanApart(sent)
  if (!checked.ok) throw new Refusal(checked.fault)
  const { kind: format, bytes } = checked.scan
  if (format === 'pdf') throw new Refusal('scan_kind')
  await ctx.db
    .insertInto('workPictures')
    .values({
      ...{ centreId: ctx.actor.centreId, workId, faces, format },
      file: await sealSharedFile(ctx, 'staff', picturePlace(workId), bytes),
      ...{ takenBy: ctx.actor.personId, takenAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.picture_added, { subject: ['work_pictures', workId], details: { faces } })
  return {}
}

/** It is gone, not hidden: a photo that should not be is no record. */
export async function removePicture(ctx: Ctx, { workId }: In<'removePicture'>) {
  const done = await ctx.db.deleteFrom('workPictures').where('workId', '=', workId).executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Refusal('not_found')
  await ctx.record(events.picture_removed, { subject: ['work_pictures', workId] })
  return {}
}
