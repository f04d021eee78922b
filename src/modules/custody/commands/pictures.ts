import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { sealSharedFile } from '../../../platform/seal/shared-file.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'
import { picturePlace } from '../queries/pictures.ts'
import { PICTURE_MAX } from '../rules.ts'

type In<K extends keyof typeof custody> = z.output<(typeof custody)[K]['input']>

/** Looked at apart, written anew without place and camera, sealed to the house. */
export async function addPicture(ctx: Ctx, { belongingId, base64 }: In<'addPicture'>) {
  const thing = await ctx.db
    .selectFrom('belongings as b')
    .leftJoin('belongingPictures as p', (j) =>
      j.onRef('p.centreId', '=', 'b.centreId').onRef('p.belongingId', '=', 'b.belongingId'),
    )
    .select(['b.caseId', 'b.returnedAt', 'p.belongingId as pictured'])
    .where('b.belongingId', '=', belongingId)
    .executeTakeFirst()
  if (!thing) throw new Refusal('not_found')
  if (thing.returnedAt !== null) throw new Refusal('already_returned')
  if (thing.pictured !== null) throw new Refusal('picture_there')
  const sent = Buffer.from(base64, 'base64')
  if (sent.length > PICTURE_MAX) throw new Refusal('photo_too_large')
  await giveTime(ctx)
  const checked = await checkScanApart(sent)
  if (!checked.ok) throw new Refusal(checked.fault)
  const { kind: format, bytes } = checked.scan
  if (format === 'pdf') throw new Refusal('scan_kind')
  const { caseId } = thing
  await ctx.db
    .insertInto('belongingPictures')
    .values({
      ...{ centreId: ctx.actor.centreId, belongingId, caseId, format },
      file: await sealSharedFile(ctx, 'staff', picturePlace(belongingId), bytes),
      ...{ takenBy: ctx.actor.personId, takenAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.picture_added, { caseId, subject: ['belonging_pictures', belongingId] })
  return {}
}

/** It is gone, not hidden: a photo that should not be is no record. */
export async function removePicture(ctx: Ctx, { belongingId }: In<'removePicture'>) {
  const gone = await ctx.db
    .deleteFrom('belongingPictures')
    .where('belongingId', '=', belongingId)
    .returning('caseId')
    .executeTakeFirst()
  if (!gone) throw new Refusal('not_found')
  await ctx.record(events.picture_removed, {
    caseId: gone.caseId,
    subject: ['belonging_pictures', belongingId],
  })
  return {}
}
