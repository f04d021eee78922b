import type { Ctx } from '../../platform/http/context.ts'
import type { Ports } from './ports.ts'

/** Who is at the keyboard. Nothing but the state goes out before the session is fully open. */
export const me = (ports: Ports) => async (ctx: Ctx) => {
  const s = ctx.session
  const firstRun = (await ctx.client.query<{ f: boolean }>('select sec.is_first_run() as f')).rows[0]?.f ?? false
  const nobody = {
    state: s.state,
    account: null,
    locked: s.state === 'locked',
    locale: ctx.locale,
    device: ctx.device,
    demo: ports.demo,
    firstRun,
    actions: [],
    pendingShares: 0,
  }
  if (s.state !== 'ok') return nobody
  const person = await ctx.db
    .selectFrom('people')
    .innerJoin('centres', 'centres.centreId', 'people.centreId')
    .select(['people.name', 'people.callName', 'centres.shortName', 'centres.timeZone', 'centres.centreId'])
    .where('people.personId', '=', ctx.actor.personId)
    .executeTakeFirst()
  if (!person) return nobody
  return {
    ...nobody,
    account: {
      id: ctx.actor.personId,
      name: person.name,
      callName: person.callName,
      roles: [...ctx.actor.roles],
      centre: { id: person.centreId, name: person.shortName, timeZone: person.timeZone },
    },
    actions: ports.actionsOf(ctx.actor.roles),
    pendingShares: await ports.pendingShares(ctx),
  }
}

/** Where this person is signed in, the eldest first. */
export async function sessions(ctx: Ctx) {
  const { rows } = await ctx.client.query<{
    device: 'shared' | 'personal'
    started_at: string
    seen_at: string
    is_this: boolean
  }>('select * from sec.my_sessions($1)', [ctx.session.tokenHash])
  return {
    sessions: rows.map((r) => ({ device: r.device, startedAt: r.started_at, seenAt: r.seen_at, isThis: r.is_this })),
  }
}
