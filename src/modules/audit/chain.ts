import type { Ctx } from '../../platform/http/context.ts'
import { readPassphrase, wordsOfHash } from '../../platform/seal/passphrase.ts'

/** Entries of one look: a quarter of a second, so that progress is seen and no connection is held for long. */
export const SLICE = 20_000

export async function verify(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ broken: number | null }>('select sec.verify_day() as broken')
  const files = await ctx.client.query<{ number: string }>('select number from sec.broken_files()')
  const night = await ctx.db
    .selectFrom('chainChecks')
    .select(['wholeAt', 'wholeChecked', 'broken'])
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirst()
  const heads = await ctx.db
    .selectFrom('auditHeads')
    .select((e) => e.fn.sum<string>('lastSeq').as('count'))
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirst()
  const last = await ctx.db
    .selectFrom('auditEntries')
    .select('at')
    .where('centreId', '=', ctx.actor.centreId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    count: Number(heads?.count ?? 0),
    firstBroken: rows[0]?.broken ?? night?.broken ?? null,
    lastAt: last?.at ?? null,
    brokenFiles: files.rows.map((r) => r.number),
    night: night?.wholeAt ? { at: night.wholeAt, checked: night.wholeChecked } : null,
  }
}

export async function verifySlice(ctx: Ctx, { lane, after }: { lane: number; after: number }) {
  const { rows } = await ctx.client.query<{
    lane: number | null
    after: number | null
    checked: number
    broken: number | null
  }>('select * from sec.verify_slice($1, $2, $3)', [lane, after, SLICE])
  const [one] = rows
  return {
    lane: one?.lane ?? null,
    after: one?.after ?? 0,
    checked: one?.checked ?? 0,
    firstBroken: one?.broken ?? null,
  }
}

/** One entry of this centre's chain, by its number. */
export const entryOf = (ctx: Ctx, seq: number) =>
  ctx.db
    .selectFrom('auditEntries')
    .select(['seq', 'hash', 'at'])
    .where('centreId', '=', ctx.actor.centreId)
    .where('seq', '=', seq)
    .executeTakeFirst()

export async function compare(ctx: Ctx, input: { count: number; words: string }) {
  const entry = await entryOf(ctx, input.count)
  if (!entry) return { result: 'missing' as const }
  return {
    result: readPassphrase(input.words) === wordsOfHash(entry.hash) ? ('same' as const) : ('different' as const),
  }
}
