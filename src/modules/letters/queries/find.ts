import type { Ctx } from '../../../platform/http/context.ts'

const MOST = 5

/** Letters whose number or subject has these words, the newest first; the tables let through what this person may see. */
export async function find(ctx: Ctx, { text }: { text: string }) {
  const part = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const letters = await ctx.db
    .selectFrom('letters')
    .leftJoin('letterNumbers', (j) =>
      j
        .onRef('letterNumbers.centreId', '=', 'letters.centreId')
        .onRef('letterNumbers.letterId', '=', 'letters.letterId'),
    )
    .select(['letters.letterId', 'letters.subject', 'letterNumbers.number'])
    .where('letters.state', '<>', 'draft')
    .where((eb) => eb.or([eb('letterNumbers.number', 'ilike', part), eb('letters.subject', 'ilike', part)]))
    .orderBy('letters.madeAt', 'desc')
    .limit(MOST)
    .execute()
  return { letters }
}
