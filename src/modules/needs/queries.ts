import { dayIn } from '../../kernel/dates.ts'
import { worksOnStory } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { listSheet as sheet } from '../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { events } from './events.ts'
import { listWords } from './list-words.ts'
import { needList } from './lists/needs.ts'
import { byUrgency, isLate, type State, stateOf } from './rules.ts'
import { answerOf, whyOf } from './why.ts'

/** A house asks for some dozens a year. What is done longer ago than this is looked for in the plans. */
const MOST = 500
const SHOWN_YEARS = 2

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('needs as n')
    .innerJoin('people as a', (j) => j.onRef('a.centreId', '=', 'n.centreId').onRef('a.personId', '=', 'n.askedBy'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'n.centreId').onRef('d.personId', '=', 'n.decidedBy'))
    .leftJoin('people as f', (j) => j.onRef('f.centreId', '=', 'n.centreId').onRef('f.personId', '=', 'n.fulfilledBy'))
    .select([
      ...(['n.needId', 'n.no', 'n.kind', 'n.what', 'n.womenCount', 'n.costRupiah', 'n.source', 'n.neededBy'] as const),
      ...(['n.askedAt', 'n.decision', 'n.decidedAt', 'n.planYear', 'n.fulfilledOn', 'n.spentRupiah'] as const),
      ...(['n.body', 'n.answer', 'n.askedBy as askerId', 'n.taskId'] as const),
      ...(['a.callName as askedBy', 'd.callName as decidedBy', 'f.callName as fulfilledBy'] as const),
    ])

export async function getNeed(ctx: Ctx, needId: string) {
  const row = await rows(ctx).where('n.needId', '=', needId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getNeed>>

function lineOf(ctx: Ctx, n: Row) {
  const state = stateOf(n)
  const { needId, no, kind, what, womenCount, costRupiah, source, askedBy, neededBy, planYear, spentRupiah } = n
  const askedOn = dayIn(Temporal.Instant.from(n.askedAt), ctx.zone).toString()
  const money = { costRupiah, source, planYear, spentRupiah }
  const line = { needId, no, kind, what, womenCount, ...money, askedBy, askedOn, neededBy }
  return { ...line, state, isLate: isLate(state, neededBy, ctx.today) }
}

async function lines(ctx: Ctx) {
  const since = ctx.today.subtract({ years: SHOWN_YEARS }).toString()
  const found = await rows(ctx)
    .where((eb) =>
      eb.or([
        eb.and([eb('n.fulfilledOn', 'is', null), eb('n.decision', 'is distinct from', 'declined')]),
        eb('n.askedAt', '>=', `${since}T00:00:00Z`),
      ]),
    )
    .orderBy('n.askedAt')
    .limit(MOST)
    .execute()
  return found.map((n) => lineOf(ctx, n)).sort(byUrgency)
}

export const list = async (ctx: Ctx) => ({ needs: await lines(ctx) })

/** What goes into the plan of next year, or whatever of it was asked for. */
export async function listSheet(ctx: Ctx, { state }: { state?: State | undefined }) {
  const wanted = (await lines(ctx)).filter((n) => state === undefined || n.state === state)
  return sheet(ctx, needList, wanted, listWords, events.list_taken_out)
}

export async function need(ctx: Ctx, { needId }: { needId: string }) {
  const n = await getNeed(ctx, needId)
  const { why, caseIds } = await whyOf(ctx, n)
  const line = lineOf(ctx, n)
  const settles = ctx.can('needs.settle')
  const { decision, decidedBy, decidedAt, fulfilledOn, fulfilledBy } = n
  return {
    ...line,
    ...{ decision, decidedBy, decidedAt, fulfilledOn, fulfilledBy, why },
    answer: await answerOf(ctx, n),
    women: await labelled(ctx, caseIds),
    mayDecide: line.state === 'asked' && ctx.can('needs.decide') && n.askerId !== ctx.actor.personId,
    maySettle: settles && (line.state === 'approved' || line.state === 'planned'),
    mayCarry: settles && line.state === 'approved',
  }
}

const labelled = async (ctx: Ctx, caseIds: readonly string[]) =>
  [...(await labelsOf(ctx, caseIds)).values()]
    .map(({ caseId, label, honorific, isProtected }) => ({ caseId, label, honorific, isProtected }))
    .sort((a, b) => a.label.localeCompare(b.label))

export async function whom(ctx: Ctx) {
  const open = await ctx.db.selectFrom('cases').select(['caseId', 'isProtected']).where('state', '=', 'open').execute()
  const known = open.filter((c) => worksOnStory(ctx.actor, c)).map((c) => c.caseId)
  return { women: await labelled(ctx, known) }
}
