import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { portfolio } from '../contract.ts'
import { events } from '../events.ts'
import { sealPhoto, sha256 } from '../photo-file.ts'
import type { Ports } from '../ports.ts'
import { MOST_PHOTOS, PHOTO_MAX } from '../rules.ts'

/** Whether a face may be on it, and that it is of what is hers, the database says (definer.sql). */
export const addPhoto = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof portfolio.addPhoto.input>) => {
  const { caseId, of, subjectId, faces } = input
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open') throw new Refusal('case_not_open')
  if (!worksOn(ctx.actor, 'display', c)) throw new Refusal('words_not_yours')
  const { n } = await ctx.db
    .selectFrom('workPhotos')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  if (Number(n) >= MOST_PHOTOS) throw new Refusal('too_many_photos')
  const { upload } = input
  const picture = upload ? await ports.takeUpload(ctx, upload.uploadId, upload.parts) : input.base64
  if (!picture) throw new Refusal('upload_cut')
  const sent = Buffer.from(picture, 'base64')
  if (sent.length > PHOTO_MAX) throw new Refusal('photo_too_large')
  await giveTime(ctx)
  const checked = await checkScanApart(sent)
  if (!checked.ok) throw new Refusal(checked.fault)
  const { kind, bytes } = checked.scan
  if (kind === 'pdf') throw new Refusal('scan_kind')
  const photoId = newId(ctx.now)
  const words = { caption: input.caption ?? null, kind, sha256: sha256(bytes) }
  await ctx.db
    .insertInto('workPhotos')
    .values({
      ...{ centreId: ctx.actor.centreId, photoId, caseId, isProtected: c.isProtected, faces },
      ...{ ratingId: of === 'rating' ? subjectId : null, entryId: of === 'practice' ? subjectId : null },
      ...{ takenOn: ctx.today.toString(), takenAt: ctx.now.toString(), takenBy: ctx.actor.personId },
      ...(await sealPhoto(ctx, caseId, photoId, words, bytes)),
    })
    .execute()
  await ctx.record(events.photo_added, { caseId, subject: ['work_photos', photoId], details: { faces } })
  return { photoId }
}

/** It is gone, not hidden: a photo that should not be is no record. */
export async function removePhoto(ctx: Ctx, { photoId }: { photoId: string }) {
  const row = await ctx.db
    .deleteFrom('workPhotos')
    .where('photoId', '=', photoId)
    .returning('caseId')
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  await ctx.record(events.photo_removed, { caseId: row.caseId, subject: ['work_photos', photoId] })
  return {}
}
