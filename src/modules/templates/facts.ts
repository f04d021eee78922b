import type { Ctx } from '../../platform/http/context.ts'
import type { MadePaper } from '../letters/papers/codes.ts'

/** The centre's own template that fills this paper now, or undefined for the default of the program. */
export async function usedTemplate(ctx: Ctx, paper: MadePaper): Promise<Buffer | undefined> {
  const row = await ctx.db
    .selectFrom('wordTemplates')
    .select('file')
    .where('paper', '=', paper)
    .where('isUsed', '=', true)
    .executeTakeFirst()
  return row?.file
}
