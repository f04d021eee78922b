import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'

type Made = { made: string }

export const sealMade = (ctx: Ctx, lessonId: string, made: string): Promise<string> =>
  sealShared(ctx, 'staff', 'practice_lessons', lessonId, { made } satisfies Made)

/** What was made, for every colleague of the house: it is of no one case. */
export const openMade = async (ctx: Ctx, row: { lessonId: string; body: string }): Promise<string> =>
  (await openShared<Made>(ctx, 'staff', 'practice_lessons', { id: row.lessonId, body: row.body }))?.made ?? ''
