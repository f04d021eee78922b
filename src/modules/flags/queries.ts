import { opens, worksOnStory } from '../../kernel/policy.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openDoc, openDocs } from '../../platform/seal/bodies.ts'
import { leadersNow, staffOf } from '../access/facts.ts'
import type { SignsAs } from '../access/rules.ts'
import { getCase } from '../cases/facts/case.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { FLAG_KINDS, type FlagKind } from '../cases/flag-kinds.ts'
import { type FlagRow, type FlagWords, flagsOf, wordsOf } from './flag-rows.ts'
import { gravestFirst, isShown } from './rules.ts'
import type { PlanDoc, TalkDoc } from './sealed-docs.ts'

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await flagsOf(ctx, caseId)
  const isTeam = opens(ctx.actor, 'narrative', c)
  const words = await wordsOf(
    ctx,
    rows.map((r) => r.flagId),
  )
  const shown = (r: FlagRow) => shownFlag(r, isTeam ? words(r.flagId) : null)
  const today = ctx.today.toString()
  return {
    label: (await labelsOf(ctx, [caseId])).get(caseId)?.label ?? '–',
    open: dangersFirst(rows.filter((r) => isShown(r, today))).map(shown),
    closed: isTeam
      ? rows
          .filter((r) => r.closedAt !== null)
          .reverse()
          .map(shown)
      : [],
    talks: await talksOf(ctx, caseId),
    plan: await planOf(ctx, caseId),
    isPlanHidden: isTeam && !opens(ctx.actor, 'safety', c),
    mayWork: ctx.can('flags.work') && worksOnStory(ctx.actor, c),
    mayPlan: ctx.can('flags.plan') && worksOnStory(ctx.actor, c) && opens(ctx.actor, 'safety', c),
    today,
  }
}

/** Each kind the eldest first, as everywhere else. */
const dangersFirst = <R extends { kind: FlagKind }>(rows: readonly R[]) =>
  rows.toSorted((a, b) => FLAG_KINDS.indexOf(a.kind) - FLAG_KINDS.indexOf(b.kind))

const shownFlag = (r: FlagRow, w: FlagWords | null) => ({
  flagId: r.flagId,
  kind: r.kind,
  openedAt: r.openedAt,
  untilOn: r.untilOn,
  team: w && {
    source: r.source,
    openedBy: r.openedBy,
    stayedAt: r.stayedAt,
    closedAt: r.closedAt,
    closedBy: r.closedBy,
    ...w,
    causes: gravestFirst(w.causes),
  },
})

async function talksOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('safetyTalks')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'safetyTalks.centreId').onRef('people.personId', '=', 'safetyTalks.writtenBy'),
    )
    .select([
      'safetyTalks.talkId as id',
      'safetyTalks.caseId',
      'safetyTalks.body',
      'safetyTalks.writtenAt as at',
      'people.callName as by',
    ])
    .where('safetyTalks.caseId', '=', caseId)
    .orderBy('safetyTalks.writtenAt', 'desc')
    .execute()
  const docs = await openDocs<TalkDoc>(ctx, 'narrative', 'safety_talks', rows)
  return rows.flatMap(({ at, by }, i) => {
    const said = docs[i]
    return said ? [{ said, at, by }] : []
  })
}

/** The plan that stands; null while there is none, or for whom it is sealed. */
export async function planOf(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('safetyPlans')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'safetyPlans.centreId').onRef('people.personId', '=', 'safetyPlans.writtenBy'),
    )
    .select([
      'safetyPlans.planId as id',
      'safetyPlans.caseId',
      'safetyPlans.body',
      'safetyPlans.version',
      'safetyPlans.writtenAt as at',
      'people.callName as by',
    ])
    .where('safetyPlans.caseId', '=', caseId)
    .orderBy('safetyPlans.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const said = await openDoc<PlanDoc>(ctx, 'safety', 'safety_plans', row)
  return row && said ? { said, version: row.version, at: row.at, by: row.by } : null
}

export async function open(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('flags')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'flags.centreId').onRef('cases.caseId', '=', 'flags.caseId'),
    )
    .leftJoin('currentRooms', (j) =>
      j.onRef('currentRooms.centreId', '=', 'flags.centreId').onRef('currentRooms.caseId', '=', 'flags.caseId'),
    )
    .select((eb) => [
      'flags.flagId',
      'flags.caseId',
      'flags.kind',
      'flags.openedAt',
      'flags.untilOn',
      'flags.stayedAt',
      'flags.closedAt',
      'cases.centreId',
      'cases.isProtected',
      'currentRooms.room',
      eb
        .selectFrom('safetyTalks')
        .select((of) => of.fn.max('safetyTalks.writtenAt').as('at'))
        .whereRef('safetyTalks.caseId', '=', 'flags.caseId')
        .as('talkedAt'),
    ])
    .where('flags.closedAt', 'is', null)
    .where('cases.state', '<>', 'closed')
    .orderBy('flags.openedAt')
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const today = ctx.today.toString()
  return {
    flags: dangersFirst(rows)
      .filter((r) => isShown(r, today))
      // her team has the danger itself; what the others are told stands on her page
      .filter((r) => r.kind === 'safety' || !opens(ctx.actor, 'narrative', r))
      .map((r) => ({
        flagId: r.flagId,
        caseId: r.caseId,
        kind: r.kind,
        openedAt: r.openedAt,
        untilOn: r.untilOn,
        label: labels.get(r.caseId)?.label ?? '–',
        honorific: labels.get(r.caseId)?.honorific ?? null,
        isProtected: r.isProtected,
        room: r.room,
        step: r.kind === 'safety' ? stepOf(r) : null,
      })),
  }
}

const stepOf = (r: { stayedAt: string | null; openedAt: string; talkedAt: string | null }) => {
  if (!r.stayedAt) return 'stay' as const
  return r.talkedAt && r.talkedAt >= r.openedAt ? ('close' as const) : ('talk' as const)
}

type Called = { callName: string; signsAs?: SignsAs | null }

export async function stop(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const rows = await flagsOf(ctx, caseId)
  const flag = rows.find((f) => f.kind === 'safety' && f.closedAt === null && f.stayedAt === null)
  if (!flag) return { stop: null }
  const label = (await labelsOf(ctx, [caseId])).get(caseId)
  const [heads, psychologists, houseMothers] = [
    await leadersNow(ctx),
    await staffOf(ctx, ['psychologist']),
    await staffOf(ctx, ['house_mother']),
  ]
  const as = <R extends 'head' | 'psychologist' | 'house_mother'>(role: R, people: readonly Called[]) =>
    people.map(({ callName, signsAs = null }) => ({ role, callName, signsAs }))
  const me = await ctx.db
    .selectFrom('people')
    .select('callName')
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  return {
    stop: {
      flagId: flag.flagId,
      label: label?.label ?? '–',
      honorific: label?.honorific ?? null,
      source: flag.source,
      openedAt: flag.openedAt,
      causes: gravestFirst((await wordsOf(ctx, [flag.flagId]))(flag.flagId).causes),
      calls: [...as('head', heads), ...as('psychologist', psychologists), ...as('house_mother', houseMothers)],
      isHouseTold: rows.some((f) => f.kind === 'accompany' && isShown(f, ctx.today.toString())),
      me: me.callName,
    },
  }
}

/** Dangers that nobody has closed stand on Beranda: as long as one does, nobody reads there that nothing is urgent. */
export async function waiting(ctx: Ctx) {
  const { n } = await ctx.db
    .selectFrom('flags')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'flags.centreId').onRef('cases.caseId', '=', 'flags.caseId'),
    )
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('flags.closedAt', 'is', null)
    .where('cases.state', '<>', 'closed')
    .where((eb) => eb.or([eb('flags.untilOn', 'is', null), eb('flags.untilOn', '>=', ctx.today.toString())]))
    .executeTakeFirstOrThrow()
  return { '/beranda': Number(n) }
}
