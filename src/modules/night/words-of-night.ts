import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { night } from './contract.ts'

export type Said = Omit<z.output<typeof night.receive.input>, 'bedId'>

const WHAT = 'what was asked at night'

/** A copy to each account: she who writes holds no key that opens one of them. */
export const sealNight = (ctx: Ctx, receptionId: string, said: Said, readers: readonly string[]) =>
  sealCopies(ctx, WHAT, receptionId, said, readers)

/** The copy of this person; null when there is none. */
export async function openNight(ctx: Ctx, receptionId: string): Promise<Said | null> {
  const row = await ctx.db
    .selectFrom('nightWords')
    .select('body')
    .where('receptionId', '=', receptionId)
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirst()
  return row ? openCopy<Said>(ctx, WHAT, receptionId, row.body) : null
}
