import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'

type Made = { made: string }

type Where = 'practice_lessons' | 'unit_ratings'

export const sealMade = (ctx: Ctx, where: Where, id: string, made: string): Promise<string> =>
  sealShared(ctx, 'staff', where, id, { made } satisfies Made)

/** What was made, for every colleague of the house: it is of no one case. */
export const openMade = async (ctx: Ctx, where: Where, id: string, body: string): Promise<string> =>
  (await openShared<Made>(ctx, 'staff', where, { id, body }))?.made ?? ''
