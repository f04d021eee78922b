import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/http/context.ts'
import { currentKey } from '../../platform/seal/case-keys.ts'
import { collectBytes, kidOfFile, openBytes, sealBytes } from '../../platform/seal/sealed-file.ts'

/** What stands sealed beside a picture. */
export type PhotoWords = { caption: string | null; kind: 'jpeg' | 'png'; sha256: string }

const placeOf = (photoId: string, column: 'body' | 'file') => ({ table: 'work_photos', row: photoId, column })

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Words and picture under the key of her name. */
export async function sealPhoto(ctx: Ctx, caseId: string, photoId: string, words: PhotoWords, bytes: Buffer) {
  const { kid, key } = await currentKey(ctx.seal, 'display', caseId, '')
  const body = await ctx.seal.sealJson('display', caseId, placeOf(photoId, 'body'), words)
  return { body, file: await collectBytes(sealBytes(key, [bytes], { ...placeOf(photoId, 'file'), kid })) }
}

/** In the order of the rows; null where this person holds no key. */
export async function openWords(ctx: Ctx, rows: readonly { photoId: string; caseId: string; body: string }[]) {
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId: r.caseId, place: placeOf(r.photoId, 'body'), envelope: r.body })),
  )
  return texts.map((text) => (text === null ? null : (JSON.parse(text) as PhotoWords))) // sealed by sealPhoto, with its place
}

/** The picture, or null without the key. */
export async function openPicture(ctx: Ctx, photoId: string, file: Buffer): Promise<Buffer | null> {
  const kid = kidOfFile(file)
  const key = await ctx.seal.dataKey(kid)
  return key && collectBytes(openBytes(key, [file], { ...placeOf(photoId, 'file'), kid }))
}

/** Under the new key, when she becomes protected or no longer. */
export async function resealPhotos(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('workPhotos')
    .select(['photoId', 'caseId', 'body', 'file'])
    .where('caseId', '=', caseId)
    .execute()
  for (const [i, words] of (await openWords(ctx, rows)).entries()) {
    const row = rows[i]
    const bytes = row && (await openPicture(ctx, row.photoId, row.file))
    if (!words || !bytes) continue
    const again = await sealPhoto(ctx, caseId, row.photoId, words, bytes)
    await ctx.db
      .updateTable('workPhotos')
      .set({ ...again, isProtected })
      .where('photoId', '=', row.photoId)
      .execute()
  }
}
