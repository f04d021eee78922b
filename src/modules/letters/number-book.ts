import { letterNumber } from '../../kernel/letter-number.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { SealError } from '../../platform/seal/seal-error.ts'
import { takeTurns } from '../../platform/seal/take-turns.ts'
import { tagOf } from '../letter-checks/facts.ts'

export type Book = 'main' | 'neutral'
type Wanted = { letterId: string; book: Book; unit: string; kind?: string | undefined; on: Temporal.PlainDate }

/** How many letters of a centre may wait for their turn; the next one is asked to come again. */
const MOST_WAITING = 12
const turns = new Map<string, ReturnType<typeof takeTurns>>()

/**
 * One letter of a centre at a time in this process: who waits for a number waits here, where no statement runs into its time
 * limit, and not on the row lock of the book. The lock stays what keeps several processes in order.
 *
 * @throws Refusal `busy_retry` when too many wait already
 */
export async function inTurn<T>(centreId: string, work: () => Promise<T>): Promise<T> {
  const turn = turns.get(centreId) ?? takeTurns(1, MOST_WAITING)
  turns.set(centreId, turn)
  try {
    return await turn(work)
  } catch (error) {
    if (error instanceof SealError && error.code === 'busy') throw new Refusal('busy_retry')
    throw error
  }
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
      checkTag: tagOf(ctx, w.letterId),
      takenAt: ctx.now.toString(),
      takenBy: ctx.actor.personId,
    })
    .execute()
}
