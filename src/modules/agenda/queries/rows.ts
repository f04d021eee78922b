import { Refusal } from '../../../kernel/refusal.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'

const letters = (ctx: Ctx) =>
  ctx.db
    .selectFrom('incomingLetters as l')
    .innerJoin('people as r', (j) => j.onRef('r.centreId', '=', 'l.centreId').onRef('r.personId', '=', 'l.recordedBy'))
    .select(['l.letterId', 'l.year', 'l.no', 'l.nature', 'l.receivedOn', 'l.datedOn', 'l.referralLetterId', 'l.body'])
    .select(['l.scanFormat', 'l.struckAt', 'l.struckWhy', 'l.taskId', 'r.callName as recordedBy'])

export type Incoming = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

/** A book of a year; a house has some hundreds. */
export const lettersOfYear = (ctx: Ctx, year: number) => letters(ctx).where('l.year', '=', year).limit(3000).execute()

export const years = async (ctx: Ctx): Promise<number[]> =>
  (await ctx.db.selectFrom('incomingLetters').select('year').distinct().orderBy('year', 'desc').execute()).map(
    (r) => r.year,
  )

export async function getIncoming(ctx: Ctx, letterId: string) {
  const row = await letters(ctx).select('l.scan').where('l.letterId', '=', letterId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** The database gives it; it is asked before, for the sentence of the task. */
export async function nextNo(ctx: Ctx): Promise<number> {
  const { rows } = await ctx.client.query<{ no: number }>('select sec.next_incoming($1) as no', [ctx.now.toString()])
  return rows[0]?.no ?? 0
}

export async function ordersOf(ctx: Ctx, letterIds: readonly string[]) {
  if (letterIds.length === 0) return []
  return ctx.db
    .selectFrom('letterOrders as o')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'o.centreId').onRef('p.personId', '=', 'o.personId'))
    .select(['o.orderId', 'o.letterId', 'o.personId', 'o.what', 'o.dueOn', 'o.doneAt', 'o.answer', 'o.givenBy'])
    .select('p.callName as person')
    .where('o.letterId', 'in', [...letterIds])
    .orderBy('o.givenAt')
    .execute()
}

const mine = (ctx: Ctx) =>
  ctx.db
    .selectFrom('letterOrders as o')
    .innerJoin('people as g', (j) => j.onRef('g.centreId', '=', 'o.centreId').onRef('g.personId', '=', 'o.givenBy'))
    .select(['o.orderId', 'o.what', 'o.dueOn', 'o.doneAt', 'o.givenBy', 'o.givenAt', 'o.taskId', 'o.body'])
    .select((eb) => ['g.callName as giver', eb('o.scan', 'is not', null).as('hasScan')])
    .where('o.personId', '=', ctx.actor.personId)

/** What somebody has to do, and the last of what she did. */
export const ordersOfMine = (ctx: Ctx) =>
  mine(ctx)
    .orderBy('o.doneAt', (d) => d.desc().nullsFirst())
    .orderBy('o.dueOn')
    .limit(100)
    .execute()

export async function getOrder(ctx: Ctx, orderId: string) {
  const row = await mine(ctx).select('o.scan').where('o.orderId', '=', orderId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** To whom the head may give something: whoever works here and has a screen for it. */
export const colleagues = (ctx: Ctx) => staffOf(ctx, [...HOUSE_STAFF, 'treasurer'])
