import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { stoodInBy } from './facts.ts'
import { stateOf } from './rules.ts'

/** Whoever works here, by name. */
const people = (ctx: Ctx) =>
  ctx.db
    .selectFrom('people')
    .select(['personId', 'name', 'callName', 'position'])
    .where('isActive', '=', true)
    .orderBy('name')
    .execute()

export async function colleagues(ctx: Ctx) {
  const today = ctx.today.toString()
  const entries = await ctx.db
    .selectFrom('staffEntries')
    .select(['personId', 'kind', 'fromOn', 'untilOn'])
    .where('untilOn', '>=', today)
    .where('kind', 'in', ['certificate', 'leave'])
    .execute()
  return {
    people: (await people(ctx)).map(({ personId, name, position }) => {
      const own = entries.filter((e) => e.personId === personId)
      const leave = own.find((e) => e.kind === 'leave' && e.fromOn <= today)
      const soon = own.filter((e) => e.kind === 'certificate' && stateOf(e, ctx.today) === 'ends_soon')
      return { personId, name, position, endsSoon: soon.length, onLeaveUntil: leave?.untilOn ?? null }
    }),
  }
}

export async function file(ctx: Ctx, { personId }: { personId: string }) {
  const isMe = personId === ctx.actor.personId
  if (!isMe && !ctx.can('staffFiles.all')) throw new Refusal('not_found')
  const all = await people(ctx)
  const who = await ctx.db
    .selectFrom('people')
    .select(['name', 'position'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (!who) throw new Refusal('not_found')
  const rows = await ctx.db
    .selectFrom('staffEntries')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('fromOn', 'desc')
    .limit(300)
    .execute()
  const nameOf = new Map(all.map((p) => [p.personId, p.callName]))
  const mayWrite = ctx.can('staffFiles.write')
  return {
    ...{ personId, name: who.name, position: who.position, isMe, mayWrite, mayAddTraining: isMe || mayWrite },
    entries: rows.map((e) => {
      const state = stateOf(e, ctx.today)
      return {
        ...{ entryId: e.entryId, kind: e.kind, sort: e.sort, what: e.what, number: e.number, state },
        ...{ fromOn: e.fromOn, untilOn: e.untilOn, hours: e.hours },
        coveredBy: e.coveredBy && (nameOf.get(e.coveredBy) ?? ''),
        mayTakeOff: mayWrite || (isMe && e.kind === 'training' && e.notedBy === ctx.actor.personId),
        mayEnd: mayWrite && (e.kind === 'posting' || e.kind === 'certificate') && state !== 'ended',
      }
    }),
    stoodIn: await stoodInBy(ctx, personId, ctx.today.subtract({ years: 2 }).toString()),
    colleagues: mayWrite
      ? all.filter((p) => p.personId !== personId).map((p) => ({ personId: p.personId, callName: p.callName }))
      : [],
  }
}
