import { Refusal } from '../../../kernel/refusal.ts'
import { listSheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { openAnswer, openLetter, openScan, openSlip, openSlipScan, openWhy } from '../letter-words.ts'
import { listWords } from '../list-words.ts'
import { letterBook } from '../lists/book.ts'
import { byUrgency, isPressing, isVeryPrompt, mayBeScanned, type State, stateOf } from '../rules.ts'
import {
  colleagues,
  getIncoming,
  getOrder,
  type Incoming,
  lettersOfYear,
  ordersOf,
  ordersOfMine,
  years,
} from './rows.ts'

type Order = Awaited<ReturnType<typeof ordersOf>>[number]

async function lineOf(ctx: Ctx, l: Incoming, orders: readonly Order[]) {
  const { letterId, year, no, nature, receivedOn, datedOn } = l
  const state = stateOf({ ...l, orders })
  return {
    ...{ letterId, year, no, nature, receivedOn, datedOn, state },
    mark: `${no}/${year}`,
    ...(await openLetter(ctx, l)),
    whose: orders.map((o) => o.person).join(', '),
    isPressing: isPressing(nature, state),
  }
}

async function lines(ctx: Ctx, year: number) {
  const found = await lettersOfYear(ctx, year)
  const orders = Map.groupBy(
    await ordersOf(
      ctx,
      found.map((l) => l.letterId),
    ),
    (o) => o.letterId,
  )
  const all = []
  for (const l of found) all.push(await lineOf(ctx, l, orders.get(l.letterId) ?? []))
  return all.sort(byUrgency)
}

export async function book(ctx: Ctx, input: { year?: number | undefined }) {
  const year = input.year ?? ctx.today.year
  const known = await years(ctx)
  return { year, years: [...new Set([ctx.today.year, ...known])], letters: await lines(ctx, year) }
}

/** The agenda book of a year, in the order of its numbers. */
export async function bookSheet(ctx: Ctx, { year, state }: { year: number; state?: State | undefined }) {
  const rows = (await lines(ctx, year)).filter((l) => state === undefined || l.state === state)
  return listSheet(
    ctx,
    letterBook,
    rows.toSorted((a, b) => a.no - b.no),
    listWords,
    events.list_taken_out,
  )
}

export async function letter(ctx: Ctx, { letterId }: { letterId: string }) {
  const l = await getIncoming(ctx, letterId)
  const orders = await ordersOf(ctx, [letterId])
  const line = await lineOf(ctx, l, orders)
  const today = ctx.today.toString()
  const has = new Set(orders.map((o) => o.personId))
  const mayOrder = ctx.can('agenda.order') && line.state !== 'struck'
  const isUntouched = orders.length === 0 && line.state !== 'struck' && l.referralLetterId === null
  return {
    ...line,
    recordedBy: l.recordedBy,
    hasScan: l.scanFormat !== null,
    struckWhy: await openWhy(ctx, letterId, l.struckWhy),
    orders: orders.map((o) => ({
      ...{ orderId: o.orderId, person: o.person, what: o.what, dueOn: o.dueOn, doneAt: o.doneAt },
      isLate: o.doneAt === null && o.dueOn < today,
      answer: openAnswer(ctx, o),
    })),
    people: mayOrder
      ? (await colleagues(ctx))
          .filter((p) => !has.has(p.personId) && p.personId !== ctx.actor.personId)
          .map((p) => ({ personId: p.personId, name: p.callName }))
      : [],
    mayOrder,
    mayStrike: isUntouched,
    mayScan: isUntouched && l.scanFormat === null && mayBeScanned(l.nature) && ctx.can('agenda.enter'),
  }
}

const fileOf = (format: string | null, bytes: string, id: string) => ({
  fileName: `surat-${id.slice(-6)}.${format === 'jpeg' ? 'jpg' : (format ?? 'pdf')}`,
  type: format === 'pdf' || format === null ? 'application/pdf' : `image/${format}`,
  base64: bytes,
})

export async function scan(ctx: Ctx, { letterId }: { letterId: string }) {
  const l = await getIncoming(ctx, letterId)
  const bytes = l.scan ? await openScan(ctx, letterId, l.scan) : null
  if (!bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read(null, 'identity', 'agenda.scan', 1, $1)`, [ctx.now.toString()])
  return fileOf(l.scanFormat, bytes.toString('base64'), letterId)
}

export async function given(ctx: Ctx) {
  const today = ctx.today.toString()
  const orders = (await ordersOfMine(ctx)).map(({ orderId, what, dueOn, doneAt, givenAt, giver, hasScan, body }) => {
    const slip = openSlip(ctx, orderId, body)
    return {
      ...{ orderId, what, dueOn, doneAt, givenAt, givenBy: giver },
      ...{ isLate: doneAt === null && dueOn < today, hasScan: Boolean(hasScan) },
      ...slip,
      isPressing: doneAt === null && isVeryPrompt(slip.nature),
    }
  })
  return { orders }
}

export async function givenScan(ctx: Ctx, { orderId }: { orderId: string }) {
  const o = await getOrder(ctx, orderId)
  if (!o.scan) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read(null, 'identity', 'agenda.givenScan', 1, $1)`, [ctx.now.toString()])
  const bytes = openSlipScan(ctx, orderId, o.scan)
  return fileOf(formatOf(bytes), bytes, orderId)
}

/** By its first bytes: what was sealed is a PDF, a JPEG or a PNG that was checked as it came in. */
const formatOf = (base64: string) => (base64.startsWith('JVBER') ? 'pdf' : base64.startsWith('/9j/') ? 'jpeg' : 'png')
