import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'

const ROW = ['track', 'nameId', 'nameEn', 'lessonHours', 'criteria', 'isOffered', 'version'] as const

/** Every track of the centre: what is offered first, then by name. */
export const tracksOf = (ctx: Ctx) =>
  ctx.db.selectFrom('tracks').select(ROW).orderBy('isOffered', 'desc').orderBy('nameId').execute()

/** What each is called, on paper or to whoever reads; of what is not there its code. */
export async function trackNames(ctx: Ctx, locale: 'id' | 'en' = 'id'): Promise<(track: string) => string> {
  const names = new Map((await tracksOf(ctx)).map((t) => [t.track, locale === 'en' ? t.nameEn : t.nameId]))
  return (track) => names.get(track) ?? track
}

/** One of them. Refuses `not_found`. */
export async function getTrack(ctx: Ctx, track: string) {
  const row = await ctx.db.selectFrom('tracks').select(ROW).where('track', '=', track).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** It may be chosen for somebody. Refuses `track_not_offered`. */
export async function offeredTrack(ctx: Ctx, track: string): Promise<void> {
  if (!(await getTrack(ctx, track)).isOffered) throw new Refusal('track_not_offered')
}
