import type { z } from 'zod'
import { instantIn } from '../../kernel/dates.ts'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { namesAWoman } from '../clients/facts.ts'
import type { gate } from './contract.ts'
import { events } from './events.ts'
import { announcedAs } from './queries.ts'
import { lastTouch, mayTakeBackCard, numberOf, PURPOSE_OF } from './rules.ts'
import { write } from './words-of-gate.ts'

type In<K extends keyof typeof gate> = z.output<(typeof gate)[K]['input']>

/** Nothing is looked up: the same work, the same rows and the same answer for whomever he asks. */
export async function note(ctx: Ctx, { expectedId, ...visitor }: In<'note'>) {
  const visitId = await enter(ctx, visitor)
  if (visitor.isLetIn) await tickOff(ctx, visitId, visitor.purpose, expectedId)
  return {}
}

type Visitor = Omit<In<'note'>, 'expectedId'>
async function enter(ctx: Ctx, { name, contact, whom, items, purpose, idSeen, isLetIn }: Visitor): Promise<string> {
  const visitId = newId(ctx.now)
  const now = ctx.now.toString()
  const { centreId, personId: notedBy } = ctx.actor
  await ctx.db
    .insertInto('gateVisits')
    .values({ centreId, visitId, purpose, idSeen, arrivedAt: now, enteredAt: isLetIn ? now : null, notedBy })
    .execute()
  await write(ctx, visitId, { name, ...(contact && { contact }), ...(whom && { whom }), ...(items && { items }) })
  await ctx.record(events.visitor_noted, { subject: ['gate_visits', visitId] })
  return visitId
}

/** Whoever was announced is inside. A visit is announced by a code, which no name in the book is like: the gate says which it is. */
async function tickOff(ctx: Ctx, visitId: string, purpose: Visitor['purpose'], said: string | null | undefined) {
  const expectedId = said === undefined ? await announcedAs(ctx, visitId, purpose) : said
  if (!expectedId) return
  await end(ctx, expectedId, { cameAt: ctx.now.toString() }, 'announced_gone')
  await ctx.record(events.expected_came, { subject: ['gate_expected', expectedId] })
}

export async function letIn(ctx: Ctx, { visitId, expectedId }: In<'letIn'>) {
  const visit = await ctx.db
    .updateTable('gateVisits')
    .set({ enteredAt: ctx.now.toString() })
    .where('visitId', '=', visitId)
    .where('enteredAt', 'is', null)
    .where('leftAt', 'is', null)
    .returning('purpose')
    .executeTakeFirst()
  if (!visit) throw new Refusal('already_in')
  await ctx.record(events.visitor_let_in, { subject: ['gate_visits', visitId] })
  await tickOff(ctx, visitId, visit.purpose, expectedId)
  return {}
}

export async function left(ctx: Ctx, { visitId }: In<'left'>) {
  const done = await ctx.db
    .updateTable('gateVisits')
    .set({ leftAt: ctx.now.toString() })
    .where('visitId', '=', visitId)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_gone')
  await ctx.record(events.visitor_left, { subject: ['gate_visits', visitId] })
  return {}
}

export async function takeBack(ctx: Ctx, { visitId, touch }: In<'takeBack'>) {
  const visit = await ctx.db
    .selectFrom('gateVisits')
    .select(['enteredAt', 'leftAt'])
    .where('visitId', '=', visitId)
    .forUpdate()
    .executeTakeFirst()
  if (!visit) throw new Refusal('not_found')
  if (lastTouch(visit, ctx.now) !== touch) throw new Refusal('nothing_to_take_back')
  // whoever was announced came at the moment he was let in, and is waited for again
  if (touch === 'entered' && visit.enteredAt)
    await ctx.db.updateTable('gateExpected').set({ cameAt: null }).where('cameAt', '=', visit.enteredAt).execute()
  await ctx.db
    .updateTable('gateVisits')
    .set(touch === 'left' ? { leftAt: null } : { enteredAt: null })
    .where('visitId', '=', visitId)
    .execute()
  await ctx.record(events[`${touch}_taken_back`], { subject: ['gate_visits', visitId] })
  return {}
}

export async function pass(ctx: Ctx, { number, direction }: In<'pass'>) {
  const written = mustBeNumber(number)
  const passingId = newId(ctx.now)
  const { centreId, personId: notedBy } = ctx.actor
  await ctx.db
    .insertInto('gatePassings')
    .values({ centreId, passingId, number: written, direction, at: ctx.now.toString(), notedBy })
    .execute()
  await ctx.record(events.passed, { subject: ['gate_passings', passingId] })
  return {}
}

export async function takeBackPass(ctx: Ctx, { passingId }: In<'takeBackPass'>) {
  const card = await ctx.db
    .selectFrom('gatePassings')
    .select(['at', 'takenBackAt'])
    .where('passingId', '=', passingId)
    .executeTakeFirst()
  if (!card) throw new Refusal('not_found')
  if (!mayTakeBackCard(card, ctx.now)) throw new Refusal('card_is_followed')
  await ctx.db
    .updateTable('gatePassings')
    .set({ takenBackAt: ctx.now.toString() })
    .where('passingId', '=', passingId)
    .execute()
  await ctx.record(events.pass_taken_back, { subject: ['gate_passings', passingId] })
  return {}
}

/** Any label is taken, and it may be taken again when it is back: no answer says which there are. */
export async function takeThing(ctx: Ctx, { number, cameAs, from, items }: In<'takeThing'>) {
  const written = mustBeNumber(number)
  const thingId = newId(ctx.now)
  const { centreId, personId: notedBy } = ctx.actor
  await ctx.db
    .insertInto('gateThings')
    .values({ centreId, thingId, number: written, cameAs, at: ctx.now.toString(), notedBy })
    .execute()
  await write(ctx, thingId, { name: from, items })
  await ctx.record(events.thing_taken, { subject: ['gate_things', thingId] })
  return { thingId }
}

/** Handed on or given back, once: of two who press at the same time the second is told. */
export async function giveThing(ctx: Ctx, { thingId, endedAs, to }: In<'giveThing'>) {
  const thing = await ctx.db
    .selectFrom('gateThings')
    .select('thingId')
    .where('thingId', '=', thingId)
    .executeTakeFirst()
  if (!thing) throw new Refusal('not_found')
  const endId = newId(ctx.now)
  const { centreId, personId: notedBy } = ctx.actor
  const made = await ctx.db
    .insertInto('gateThingEnds')
    .values({ centreId, thingId, endId, endedAs, at: ctx.now.toString(), notedBy })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('thing_gone')
  await write(ctx, endId, { name: to })
  await ctx.record(events.thing_given, { subject: ['gate_things', thingId] })
  return {}
}

function mustBeNumber(typed: string): string {
  const written = numberOf(typed)
  if (written === null) throw new Refusal('not_a_number')
  return written
}

export async function announce(ctx: Ctx, { kind, on, time, who, where }: In<'announce'>) {
  if (on < ctx.today.toString()) throw new Refusal('date_in_past')
  if (await namesAWoman(ctx, [who, where ?? ''], [])) throw new Refusal('names_somebody')
  const at = instantIn(on, time, ctx.zone).toString()
  const expectedId = newId(ctx.now)
  const { centreId, personId: madeBy } = ctx.actor
  await ctx.db
    .insertInto('gateExpected')
    .values({ centreId, expectedId, kind, at, madeBy, madeAt: ctx.now.toString() })
    .execute()
  await write(ctx, expectedId, { name: who, ...(where && { where }) })
  await ctx.record(events.announced, { subject: ['gate_expected', expectedId] })
  return { expectedId }
}

type End = { cameAt: string } | { droppedAt: string }
const end = async (ctx: Ctx, expectedId: string, set: End, no: 'already_in' | 'announced_gone' = 'already_in') => {
  const done = await ctx.db
    .updateTable('gateExpected')
    .set(set)
    .where('expectedId', '=', expectedId)
    .where('cameAt', 'is', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal(no)
}

export async function came(ctx: Ctx, { expectedId, ...visitor }: In<'came'>) {
  const announced = await ctx.db
    .selectFrom('gateExpected')
    .select('kind')
    .where('expectedId', '=', expectedId)
    .executeTakeFirst()
  if (!announced) throw new Refusal('already_in')
  // the book first: its hour is that of the announcement
  await enter(ctx, { ...visitor, purpose: PURPOSE_OF[announced.kind], isLetIn: true })
  await end(ctx, expectedId, { cameAt: ctx.now.toString() })
  await ctx.record(events.expected_came, { subject: ['gate_expected', expectedId] })
  return {}
}

export async function drop(ctx: Ctx, { expectedId }: In<'drop'>) {
  await end(ctx, expectedId, { droppedAt: ctx.now.toString() })
  await ctx.record(events.announcement_dropped, { subject: ['gate_expected', expectedId] })
  return {}
}

export async function seen(ctx: Ctx, { visitId }: In<'seen'>) {
  const { centreId, personId } = ctx.actor
  const visit = await ctx.db
    .selectFrom('gateVisits')
    .select('visitId')
    .where('visitId', '=', visitId)
    .executeTakeFirst()
  if (!visit) throw new Refusal('not_found')
  await ctx.db
    .insertInto('gateSeen')
    .values({ centreId, visitId, personId, seenAt: ctx.now.toString() })
    .onConflict((oc) => oc.doNothing())
    .execute()
  await ctx.record(events.likeness_seen, { subject: ['gate_visits', visitId] })
  return {}
}
