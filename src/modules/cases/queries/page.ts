import { opens, worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../facts/case.ts'
import { silencedOf } from '../facts/silence.ts'
import type { Ports } from '../ports.ts'
import { DEFERRED_BY_EMERGENCY } from '../stage-moves.ts'
import { GATES, type Seen, STAGES, stillHolds } from '../stages.ts'
import { oneItem } from './list.ts'

export const page =
  (ports: Pick<Ports, 'counted'>) =>
  async (ctx: Ctx, { caseId }: { caseId: string }) => {
    const c = await getCase(ctx, caseId)
    const item = await oneItem(ctx, caseId)
    if (!item) throw new Refusal('not_found')
    const centre = await ctx.db.selectFrom('centres').select('programmeDays').executeTakeFirstOrThrow()
    const stays = await ctx.db
      .selectFrom('cases')
      .select(['caseId', 'centreId', 'isProtected', 'episode', 'state', 'openedOn'])
      .where('clientId', '=', c.clientId)
      .orderBy('episode')
      .execute()
    // who may not open the name of one stay does not learn from another whose it is
    const named = stays.filter((s) => opens(ctx.actor, 'display', s))
    const isNamed = named.some((s) => s.caseId === caseId)
    const episodes = isNamed ? named : stays.filter((s) => s.caseId === caseId)
    const team = await ctx.db
      .selectFrom('caseTeam')
      .innerJoin('people', (j) =>
        j.onRef('people.centreId', '=', 'caseTeam.centreId').onRef('people.personId', '=', 'caseTeam.personId'),
      )
      .select(['people.personId', 'people.callName', 'caseTeam.part'])
      .where('caseTeam.caseId', '=', caseId)
      .where('caseTeam.part', '<>', 'health_reader') // whom the nurse lets read stands on the page of her health
      .where((eb) => eb.or([eb('caseTeam.untilAt', 'is', null), eb('caseTeam.untilAt', '>', ctx.now.toString())]))
      .execute()
    const maySeeStory = opens(ctx.actor, 'narrative', c)
    const seen =
      c.stage === 'intervention' && c.state === 'open' && maySeeStory ? await ports.counted(ctx, caseId) : null
    const isSilenced = (await silencedOf(ctx, [caseId])).has(caseId)
    const day =
      c.admittedOn && !isSilenced
        ? Temporal.PlainDate.from(c.admittedOn).until(c.closedOn ? Temporal.PlainDate.from(c.closedOn) : ctx.today)
            .days + 1
        : null
    return {
      ...item,
      ...(isSilenced && { presence: 'gone' as const }), // nothing goes on saying that she is cared for here (KS-10)
      clientId: isNamed ? c.clientId : null,
      version: c.version,
      stageSince: c.stageSince,
      plannedEndOn: c.plannedEndOn,
      codeName: c.codeName,
      dayInHouse: day,
      programmeDays: centre.programmeDays,
      episodes: episodes.map(({ caseId, episode, state, openedOn }) => ({ caseId, episode, state, openedOn })),
      team,
      gates: await gatesOf(ctx, caseId, c.stage, seen ?? {}),
      next: STAGES[STAGES.indexOf(c.stage) + 1] ?? null,
      maySeeStory,
      maySeeIdentity: opens(ctx.actor, 'identity', c),
      mayWork: !ctx.actor.opened.includes(caseId) || worksOnStory(ctx.actor, c),
      reopenedAt: c.reopenedAt,
    }
  }

/** The gates of the stage she is in, with what stands: that it was done, when and by whom; never the result. */
async function gatesOf(ctx: Ctx, caseId: string, stage: string, seen: Seen) {
  const { rows } = await ctx.client.query<{
    gate: string
    is_met: boolean
    is_override: boolean
    at: string
    by: string | null
  }>(
    `select distinct on (e.gate) e.gate, e.is_met, e.is_override, e.at, p.call_name as by from case_evidence e
     left join people p on p.centre_id = e.centre_id and p.person_id = e.person_id
     where e.case_id = $1 order by e.gate, e.evidence_id desc`,
    [caseId],
  )
  const standing = new Map(rows.map((r) => [r.gate, r]))
  // who came in an emergency owes part of the first gate, and shows it where it is asked for
  const isOwed = (g: (typeof GATES)[number]) =>
    standing.get('emergency_admitted')?.is_met === true && DEFERRED_BY_EMERGENCY.some((name) => name === g.name)
  const shown = GATES.filter((g) => g.kind !== 'aside' && (g.stage === stage || (stage === 'data' && isOwed(g))))
  return shown.map((g) => {
    const e = standing.get(g.name)
    const isGiven = e?.is_met === true && stillHolds(g.name, Temporal.Instant.from(e.at), ctx.now)
    const count = isGiven ? undefined : seen[g.name]
    const met = isGiven || (g.kind === 'soft' && count?.met === true)
    return {
      name: g.name,
      kind: g.kind === 'hard' && (stage === 'data' || !isOwed(g)) ? ('hard' as const) : ('soft' as const),
      met,
      overridden: isGiven && e.is_override,
      overridable: g.overridable,
      at: isGiven ? e.at : null,
      by: isGiven ? e.by : null,
      seen: count ? { code: count.code, n: count.n } : null,
    }
  })
}
