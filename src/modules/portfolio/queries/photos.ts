import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { mayBePhotographed } from '../../consents/facts.ts'
import { openPicture, openWords, sha256 } from '../photo-file.ts'
import { isShown } from '../rules.ts'

/** Her photos, the newest first. One with a face is kept back while she has not agreed or is protected, and counted. */
export async function photosOf(ctx: Ctx, she: { caseId: string; isProtected: boolean; mayBePhotographed: boolean }) {
  const rows = await ctx.db
    .selectFrom('workPhotos as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.takenBy'))
    .select(['w.photoId', 'w.caseId', 'w.ratingId', 'w.entryId', 'w.faces', 'w.takenOn', 'w.takenBy', 'w.body'])
    .select('p.callName')
    .where('w.caseId', '=', she.caseId)
    .orderBy('w.takenOn', 'desc')
    .orderBy('w.photoId', 'desc')
    .execute()
  const shown = rows.filter((r) => isShown(r.faces, she))
  const words = await openWords(ctx, shown)
  const { actor } = ctx
  const leads = actor.roles.includes('coordinator') || actor.caseload.includes(she.caseId)
  return {
    keptBack: rows.length - shown.length,
    photos: shown.flatMap((r, i) => {
      const subjectId = r.ratingId ?? r.entryId
      const said = words[i]
      if (!said || !subjectId) return []
      return [
        {
          ...{ photoId: r.photoId, of: r.ratingId ? ('rating' as const) : ('practice' as const), subjectId },
          ...{ faces: r.faces, on: r.takenOn, by: r.callName, caption: said.caption },
          mayRemove: ctx.can('portfolio.photo') && (leads || r.takenBy === actor.personId),
        },
      ]
    }),
  }
}

/** One picture, byte for byte as it was kept. */
export async function photo(ctx: Ctx, { photoId }: { photoId: string }) {
  const row = await ctx.db
    .selectFrom('workPhotos')
    .select(['photoId', 'caseId', 'faces', 'body', 'file'])
    .where('photoId', '=', photoId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const { isProtected } = await getCase(ctx, row.caseId)
  if (!isShown(row.faces, { isProtected, mayBePhotographed: await mayBePhotographed(ctx, row.caseId) }))
    throw new Refusal('not_found')
  const [words] = await openWords(ctx, [row])
  const bytes = words && (await openPicture(ctx, photoId, row.file))
  if (!bytes || sha256(bytes) !== words.sha256) throw new Refusal('not_found')
  return { type: `image/${words.kind}` as const, base64: bytes.toString('base64') }
}
