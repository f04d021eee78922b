import type { Ctx } from '../../platform/http/context.ts'
import type { MadePaper } from './rules.ts'
import { letterNumber } from './rules.ts'

export type Book = 'main' | 'neutral'
type Wanted = { letterId: string; book: Book; unit: string; kind?: string | undefined; on: Temporal.PlainDate }

/** Kinds that stand in the number of minutes, decisions and reports. */
export const NUMBER_KINDS: Partial<Record<MadePaper, string>> = {
  'sk-penetapan': 'KPTS',
  f07: 'BA',
  f31: 'LAP',
  f33: 'KPTS',
  f34: 'BA',
  f35: 'BA',
}

/** Takes the next running number: the row lock of the book puts two writers in order, a rollback gives it back. */
export async function nextNumber(
  ctx: Ctx,
  w: Omit<Wanted, 'letterId'>,
): Promise<{ runningNo: number; number: string }> {
  const centre = await ctx.db.selectFrom('centres').select(['letterPattern', 'letterClass']).executeTakeFirstOrThrow()
  const { rows } = await ctx.client.query<{ last_no: number }>(
    `insert into number_books (centre_id, book, year, last_no) values ($1, $2, $3, 1)
     on conflict (centre_id, book, year) do update set last_no = number_books.last_no + 1 returning last_no`,
    [ctx.actor.centreId, w.book, w.on.year],
  )
  const runningNo = rows[0]?.last_no ?? 0
  const number = letterNumber({
    pattern: centre.letterPattern,
    letterClass: centre.letterClass,
    unit: w.unit,
    kind: w.kind,
    runningNo,
    on: w.on,
  })
  return { runningNo, number }
}

/** Enters the number in the agenda, on the letter that now exists. */
export async function enterNumber(ctx: Ctx, w: Wanted, n: { runningNo: number; number: string }): Promise<void> {
  await ctx.db
    .insertInto('letterNumbers')
    .values({
      centreId: ctx.actor.centreId,
      book: w.book,
      year: w.on.year,
      runningNo: n.runningNo,
      letterId: w.letterId,
      number: n.number,
      takenAt: ctx.now.toString(),
      takenBy: ctx.actor.personId,
    })
    .execute()
}
