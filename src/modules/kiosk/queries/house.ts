import type { Ctx } from '../../../platform/http/context.ts'
import { openCopy } from '../../../platform/seal/copies.ts'
import { holdersAt, staffOf } from '../../access/facts.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { answerAt } from '../../voice/facts.ts'
import { screenOf } from '../at-screen.ts'
import { BOX_READERS, type BoxKind, endsAt } from '../rules.ts'
import { BOX, type Put } from '../sealed.ts'

/** Screens that are open, who wants to talk to whoever asks, and what of the box was sealed to her. */
export async function house(ctx: Ctx) {
  return {
    isDay: endsAt(ctx.now, ctx.zone) !== null,
    ...{ screens: await screens(ctx), talks: await talks(ctx), box: await box(ctx), elsewhere: await elsewhere(ctx) },
  }
}

const screens = (ctx: Ctx) =>
  ctx.db
    .selectFrom('kioskScreens as s')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 's.centreId').onRef('p.personId', '=', 's.openedBy'))
    .select(['s.screenId', 's.place', 'p.callName as openedBy', 's.openedAt', 's.endsAt'])
    .where('s.closedAt', 'is', null)
    .where('s.endsAt', '>', ctx.now.toString())
    .orderBy('s.openedAt')
    .execute()

/** Past her worker, to whoever leads. */
async function talks(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('kioskTalks')
    .select(['talkId', 'caseId', 'askedAt'])
    .where('goesTo', '<>', 'worker')
    .where('doneAt', 'is', null)
    .orderBy('askedAt')
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return rows.map((r) => ({ ...r, label: labels.get(r.caseId)?.label ?? '–' }))
}

async function box(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('kioskItems as i')
    .innerJoin('kioskWords as w', (j) => j.onRef('w.centreId', '=', 'i.centreId').onRef('w.itemId', '=', 'i.itemId'))
    .select(['i.itemId', 'i.kind', 'i.putOn', 'i.answeredAt', 'w.body'])
    .where('w.personId', '=', ctx.actor.personId)
    .orderBy('i.answeredAt', (o) => o.desc().nullsFirst())
    .orderBy('i.putOn')
    .limit(100)
    .execute()
  return rows.map(({ body, ...i }) => {
    const { words, name } = openCopy<Put>(ctx, BOX, i.itemId, body)
    return { ...i, words, name }
  })
}

type Sealed = { kind: BoxKind; put_on: string; due_on: string | null; reader_ids: string[] }

/** What whoever leads since later has as a task and not as words. */
async function elsewhere(ctx: Ctx) {
  const { rows } = await ctx.client.query<Sealed>('select kind, put_on, due_on, reader_ids from sec.box_waits()')
  if (rows.length === 0) return []
  const people = await staffOf(ctx, BOX_READERS)
  return rows.map(({ kind, put_on: putOn, due_on: dueOn, reader_ids: ids }) => ({
    ...{ kind, putOn, dueOn },
    readers: people.flatMap((p) => (ids.includes(p.personId) ? [p.callName] : [])),
  }))
}

/** What is said before somebody is in: where this screen stands and until when it is open. */
export async function hello(ctx: Ctx) {
  const { place, endsAt } = await screenOf(ctx)
  return { place, endsAt }
}

export async function colleagues(ctx: Ctx) {
  const { centreId } = await screenOf(ctx)
  const people = await holdersAt(ctx, centreId)
  return { people: people.map(({ personId, callName }) => ({ personId, callName })) }
}

export async function complaintAnswer(ctx: Ctx, { code }: { code: string }) {
  const { centreId } = await screenOf(ctx)
  return answerAt(ctx, centreId, code)
}

/** Before the menu says that nothing waits. */
export async function waiting(ctx: Ctx): Promise<Record<string, number>> {
  if (!ctx.can('kiosk.house')) return {}
  const open = await ctx.db
    .selectFrom('kioskItems')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { '/kios-rumah': Number(open.n) + (await talks(ctx)).length + (await elsewhere(ctx)).length }
}
