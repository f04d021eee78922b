import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { staffOf } from '../access/facts.ts'
import { stoodInBy } from './facts.ts'
import { staffFiles } from './policy.ts'
import { stateOf } from './rules.ts'

const OWN = staffFiles.actions['staffFiles.own']

/** Whoever works here: not the office that sends women, nor who looks at the books. */
export const worksHere = async (ctx: Ctx) => new Set((await staffOf(ctx, OWN)).map((p) => p.personId))

/** Everybody of the centre by name, also who works here no more and stands in an old line. */
const people = (ctx: Ctx) =>
  ctx.db.selectFrom('people').select(['personId', 'name', 'callName', 'position']).orderBy('name').execute()

export async function colleagues(ctx: Ctx) {
  const today = ctx.today.toString()
  const here = await worksHere(ctx)
  const entries = await ctx.db
    .selectFrom('staffEntries')
    .select(['personId', 'kind', 'fromOn', 'untilOn'])
    .where('untilOn', '>=', today)
    .where('kind', 'in', ['certificate', 'leave'])
    .execute()
  return {
    people: (await people(ctx))
      .filter((p) => here.has(p.personId))
      .map(({ personId, name, position }) => {
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
  const here = await worksHere(ctx)
  const who = all.find((p) => p.personId === personId)
  const rows = await ctx.db
    .selectFrom('staffEntries')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('fromOn', 'desc')
    .limit(300)
    .execute()
  // who is gone keeps what stands of her
  if (!who || (!here.has(personId) && rows.length === 0)) throw new Refusal('not_found')
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
      ? all
          .filter((p) => p.personId !== personId && here.has(p.personId))
          .map((p) => ({ personId: p.personId, callName: p.callName }))
      : [],
  }
}
