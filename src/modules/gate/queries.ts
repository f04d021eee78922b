import type { Ctx } from '../../platform/http/context.ts'
import { noContactsStand, openNoContacts } from '../contacts/facts.ts'
import { thingsSince } from './earlier.ts'
import {
  ALERT_DAYS,
  lastTouch,
  likeness,
  mayTakeBackCard,
  PURPOSE_OF,
  type PURPOSES,
  staysLong,
  TAKE_BACK_MINUTES,
} from './rules.ts'
import { read, type Words } from './words-of-gate.ts'

const beginning = (ctx: Ctx) => ctx.today.toZonedDateTime(ctx.zone).toInstant()

const expectedRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('gateExpected as e')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.madeBy'))
    .select(['e.expectedId', 'e.kind', 'e.at', 'e.cameAt', 'p.callName as by'])
    .where('e.droppedAt', 'is', null)
    .where('e.at', '>=', beginning(ctx).toString())
    .orderBy('e.at')
    .limit(100)

type Row = Awaited<ReturnType<ReturnType<typeof expectedRows>['execute']>>[number]
const withWords = (words: ReadonlyMap<string, Words>) => (e: Row) => ({
  ...e,
  who: words.get(e.expectedId)?.name ?? null,
  where: words.get(e.expectedId)?.where ?? null,
})

export async function coming(ctx: Ctx) {
  const rows = await expectedRows(ctx).execute()
  const words = await read(
    ctx,
    rows.map((r) => r.expectedId),
  )
  return { expected: rows.map(withWords(words)) }
}

export async function today(ctx: Ctx) {
  const since = beginning(ctx).toString()
  const visits = await ctx.db
    .selectFrom('gateVisits')
    .select(['visitId', 'purpose', 'arrivedAt', 'enteredAt', 'leftAt', 'idSeen'])
    .where((eb) =>
      eb.or([
        eb('arrivedAt', '>=', since),
        eb.and([eb('enteredAt', 'is not', null), eb('leftAt', 'is', null)]),
        // of an earlier day and just written off: the touch may have been the wrong one
        eb('leftAt', '>', ctx.now.subtract({ minutes: TAKE_BACK_MINUTES }).toString()),
      ]),
    )
    .orderBy('arrivedAt', 'desc')
    .orderBy('visitId', 'desc')
    .limit(200)
    .execute()
  const tomorrow = beginning(ctx).add({ hours: 24 }).toString()
  const expected = await expectedRows(ctx).where('e.at', '<', tomorrow).execute()
  const words = await read(ctx, [...visits.map((v) => v.visitId), ...expected.map((e) => e.expectedId)])
  const passings = await ctx.db
    .selectFrom('gatePassings')
    .select(['passingId', 'number', 'direction', 'at', 'takenBackAt'])
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .orderBy('passingId', 'desc')
    .limit(200)
    .execute()
  return {
    visits: visits.map((v) => {
      const { name = null, contact = null, whom = null, items = null } = words.get(v.visitId) ?? {}
      return {
        ...v,
        name,
        contact,
        whom,
        items,
        staysLong: staysLong(v, ctx.now, ctx.zone),
        touch: lastTouch(v, ctx.now),
      }
    }),
    things: await thingsSince(ctx, since),
    expected: expected.map(withWords(words)),
    passings: passings.map((p) => ({ ...p, mayTakeBack: mayTakeBackCard(p, ctx.now) })),
  }
}

/** Whoever is let in from the book may be one who was announced for today under that name. */
export async function announcedAs(ctx: Ctx, visitId: string, purpose: (typeof PURPOSES)[number]) {
  const tomorrow = beginning(ctx).add({ hours: 24 }).toString()
  const rows = await expectedRows(ctx).where('e.at', '<', tomorrow).where('e.cameAt', 'is', null).execute()
  const words = await read(ctx, [visitId, ...rows.map((r) => r.expectedId)])
  const name = words.get(visitId)?.name
  return rows.find((r) => PURPOSE_OF[r.kind] === purpose && words.get(r.expectedId)?.name === name)?.expectedId
}

type Alike = ReturnType<typeof likeness>
type Compared = { lists: string; known: Map<string, Alike> }
const SLOT = 'gate.compared'

/**
 * Each visitor is compared once a session, and anew when a list changed: somebody is put on one because he came. Only with what the
 * reader holds the key of: opening a list is a line of the read log.
 */
async function compare(ctx: Ctx, visits: ReadonlyMap<string, Words>): Promise<ReadonlyMap<string, Alike>> {
  const { memory } = ctx.seal.ring
  const lists = await noContactsStand(ctx)
  const kept = memory.get(SLOT) as Compared | undefined // only this function writes the slot
  const known = kept?.lists === lists ? kept.known : new Map<string, Alike>()
  const fresh = [...visits].filter(([id]) => !known.has(id))
  if (fresh.length > 0) {
    const list = await openNoContacts(ctx)
    for (const [id, { name, contact }] of fresh) known.set(id, likeness({ name, contact }, list))
    memory.set(SLOT, { lists, known } satisfies Compared)
  }
  return known
}

export async function likenesses(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('gateVisits as v')
    .select(['v.visitId', 'v.arrivedAt as at', 'v.enteredAt', 'v.leftAt'])
    .where('v.arrivedAt', '>', ctx.now.subtract({ hours: ALERT_DAYS * 24 }).toString())
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('gateSeen as s').select('s.visitId').whereRef('s.visitId', '=', 'v.visitId'))),
    )
    .orderBy('v.arrivedAt', 'desc')
    .orderBy('v.visitId', 'desc')
    .limit(ALERT_DAYS * 100)
    .execute()
  const words = await read(
    ctx,
    rows.map((r) => r.visitId),
  )
  const alike = await compare(ctx, words)
  return {
    visits: rows.flatMap(({ enteredAt, leftAt, ...v }) => {
      const said = words.get(v.visitId)
      const women = alike.get(v.visitId) ?? []
      if (!said || women.length === 0) return []
      const { name, contact = null, whom = null } = said
      return [{ ...v, isIn: enteredAt !== null && leftAt === null, name, contact, whom, women }]
    }),
  }
}

/** Before Beranda says that nothing waits. */
export async function waiting(ctx: Ctx): Promise<Record<string, number>> {
  return {
    ...(ctx.can('gate.warned') && { '/gerbang/mirip': (await likenesses(ctx)).visits.length }),
    ...(ctx.can('gate.keep') && { '/gerbang': await stayingLong(ctx) }),
  }
}

async function stayingLong(ctx: Ctx): Promise<number> {
  const inside = await ctx.db
    .selectFrom('gateVisits')
    .select(['enteredAt', 'leftAt'])
    .where('enteredAt', 'is not', null)
    .where('leftAt', 'is', null)
    .limit(200)
    .execute()
  return inside.filter((v) => staysLong(v, ctx.now, ctx.zone)).length
}
