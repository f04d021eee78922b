import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { linesInForce } from '../../budget/facts.ts'
import { committedOf, stateOf } from '../rules.ts'
import { paidBeside } from './spent.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('spendRequests as r')
    .innerJoin('people as a', (j) => j.onRef('a.centreId', '=', 'r.centreId').onRef('a.personId', '=', 'r.askedBy'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'r.centreId').onRef('d.personId', '=', 'r.decidedBy'))
    .leftJoin('people as c', (j) => j.onRef('c.centreId', '=', 'r.centreId').onRef('c.personId', '=', 'r.closedBy'))
    .selectAll('r')
    .select(['a.callName as asker', 'd.callName as decider', 'c.callName as closer'])
    .select((eb) =>
      eb
        .selectFrom('spendPayments as p')
        .select((e) => e.fn.coalesce(e.fn.sum<number>('p.amountRupiah'), e.lit(0)).as('sum'))
        .whereRef('p.centreId', '=', 'r.centreId')
        .whereRef('p.requestId', '=', 'r.requestId')
        .as('paid'),
    )

/** With what stands of it: paid, promised, its state. */
function standing<R extends RawRow>(row: R) {
  const s = { ...row, paidRupiah: Number(row.paid ?? 0) }
  return { ...s, state: stateOf(s), committedRupiah: committedOf(s) }
}
type RawRow = NonNullable<Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirst']>>>
export type RequestRow = ReturnType<typeof standing<RawRow>>

export async function getRequest(ctx: Ctx, requestId: string): Promise<RequestRow> {
  const row = await rows(ctx).where('r.requestId', '=', requestId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return standing(row)
}

/** A house pays for some hundreds of things a year. */
export const MOST = 3000

export async function requestsOf(ctx: Ctx, year: number): Promise<RequestRow[]> {
  const found = await rows(ctx).where('r.year', '=', year).orderBy('r.no', 'desc').limit(MOST).execute()
  return found.map(standing)
}

export const yearsWithRequests = async (ctx: Ctx): Promise<number[]> =>
  (await ctx.db.selectFrom('spendRequests').select('year').distinct().execute()).map((r) => r.year)

export const linesOfYear = linesInForce

/** Lines in force of a year, with what is promised, paid and left of each; null while nothing of the year is locked. */
export async function standingLines(ctx: Ctx, year: number, requests: readonly RequestRow[]) {
  const lines = await linesInForce(ctx, year)
  const beside = lines ? await paidBeside(ctx, year, lines) : []
  return (
    lines?.map(({ lineKey, activity, name, amountRupiah: planRupiah }) => {
      const own = requests.filter((r) => r.lineKey === lineKey)
      const paidOtherwise = beside.filter((p) => p.lineKey === lineKey).reduce((n, p) => n + p.amountRupiah, 0)
      const committedRupiah = own.reduce((n, r) => n + r.committedRupiah, 0)
      const paidRupiah = own.reduce((n, r) => n + r.paidRupiah, paidOtherwise)
      const leftRupiah = planRupiah - committedRupiah - paidRupiah
      return { lineKey, activity, name, planRupiah, committedRupiah, paidRupiah, leftRupiah }
    }) ?? null
  )
}
export type StandingLine = NonNullable<Awaited<ReturnType<typeof standingLines>>>[number]

export function requestOf(ctx: Ctx, r: RequestRow, lines: readonly StandingLine[] | null) {
  const { requestId, no, year, kind, title, amountRupiah, paidRupiah, committedRupiah, fund, neededOn, state } = r
  return {
    ...{ requestId, no, year, kind, title, amountRupiah, paidRupiah, committedRupiah, fund, neededOn, state },
    lineName: lines?.find((l) => l.lineKey === r.lineKey)?.name ?? null,
    askedBy: r.asker,
    askedOn: dayIn(Temporal.Instant.from(r.askedAt), ctx.zone).toString(),
  }
}

export const proofsOf = (ctx: Ctx, requestId: string) =>
  ctx.db
    .selectFrom('spendProofs as f')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'f.centreId').onRef('p.personId', '=', 'f.savedBy'))
    .select([
      'f.proofId',
      'f.kind',
      'f.how',
      'f.note',
      'f.format',
      'f.paymentId',
      'f.savedAt as at',
      'p.callName as by',
    ])
    .where('f.requestId', '=', requestId)
    .where('f.removedAt', 'is', null)
    .orderBy('f.proofId')
    .execute()

export const paymentsOf = (ctx: Ctx, requestId: string) =>
  ctx.db
    .selectFrom('spendPayments as f')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'f.centreId').onRef('p.personId', '=', 'f.paidBy'))
    .select([
      ...(['f.paymentId', 'f.correctsId', 'f.amountRupiah', 'f.taxRupiah', 'f.paidOn', 'f.way', 'f.payee'] as const),
      ...(['f.receiptNo', 'f.reason', 'p.callName as by'] as const),
    ])
    .where('f.requestId', '=', requestId)
    .orderBy('f.paymentId')
    .execute()
