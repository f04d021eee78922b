import type { Ctx } from '../../../platform/http/context.ts'
import { type Label, labelsOf } from '../../cases/facts/labels.ts'
import { urgentFlags } from '../../flags/facts.ts'
import { byWhen, myTasks, shown } from '../facts/rows.ts'
import { decisionsFirst } from '../today-first.ts'
import { untaken } from './untaken.ts'

/** The work list: a window, not a bare date; what was missed stays and can still be done (design.md 5.1). */
export async function home(ctx: Ctx) {
  const mine = await myTasks(ctx)
  const others = await decisionsOfOthers(ctx, mine)
  const free = await untaken(ctx)
  const labels = await labelsOf(ctx, [...casesOf([...mine, ...others]), ...free])
  const { now, missed, open, later } = byWhen(ctx, mine)
  return {
    today: ctx.today.toString(),
    urgent: await urgentFlags(ctx),
    people: await byPerson(ctx, await shown(ctx, now), free, labels),
    missed: named(await shown(ctx, missed), labels),
    open: named(await shown(ctx, open), labels),
    soon: named(await shown(ctx, later), labels),
    ...(await caseload(ctx)),
    waiting: named(others, labels),
  }
}

/** What waits for me to decide. */
export async function approvals(ctx: Ctx) {
  const mine = (await myTasks(ctx)).filter((t) => t.isDecision)
  const rows = decisionsFirst(mine, ctx.today.toString())
  const items = named(await shown(ctx, rows), await labelsOf(ctx, casesOf(rows)))
  return { items: items.map((t, i) => ({ ...t, since: rows[i]?.madeAt ?? '' })) }
}

type About = { caseId: string | null }
type Labels = ReadonlyMap<string, Label>

const casesOf = (rows: readonly About[]) => rows.flatMap((r) => r.caseId ?? [])

/** With how she is called to this person. */
const named = <R extends About>(rows: readonly R[], labels: Labels) =>
  rows.map((r) => ({ ...r, who: labels.get(r.caseId ?? '') ?? null }))

/** By whom it is about, so that one visit clears several tasks; what is about nobody stands together, and whom one may take up last. */
async function byPerson<R extends About>(ctx: Ctx, rows: readonly R[], free: readonly string[], labels: Labels) {
  const of = Map.groupBy(rows, (t) => t.caseId ?? '')
  for (const caseId of free) if (!of.has(caseId)) of.set(caseId, [])
  const about = [...casesOf(rows), ...free]
  const states = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'stage', 'state', 'registerNo'])
    .where((eb) => (about.length > 0 ? eb('caseId', 'in', about) : eb.lit(false)))
    .execute()
  const stands = new Map(states.map((s) => [s.caseId, s]))
  return [...of].map(([caseId, tasks]) => {
    const [label, state] = [labels.get(caseId), stands.get(caseId)]
    return { case: label && state ? { ...label, ...state } : null, tasks }
  })
}

/** How many women of mine stand where. */
async function caseload(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cases')
    .select((eb) => ['stage', 'state', eb.fn.countAll<number>().as('count')])
    .where('responsibleId', '=', ctx.actor.personId)
    .where('state', '<>', 'closed')
    .groupBy(['stage', 'state'])
    .execute()
  const sum = (some: typeof rows) => some.reduce((n, r) => n + r.count, 0)
  const served = Map.groupBy(
    rows.filter((r) => r.state !== 'aftercare'),
    (r) => r.stage,
  )
  return {
    load: [...served].map(([stage, some]) => ({ stage, count: sum(some) })),
    aftercare: sum(rows.filter((r) => r.state === 'aftercare')),
  }
}

/** What somebody else has to decide. */
async function decisionsOfOthers(ctx: Ctx, mine: readonly { taskId: string }[]) {
  const rows = await ctx.db
    .selectFrom('tasks')
    .innerJoin('taskKinds', 'taskKinds.kind', 'tasks.kind')
    .select(['taskId', 'tasks.kind', 'params', 'caseId', 'ownerRole', 'madeAt as since', 'link', 'isUrgent'])
    .where('doneAt', 'is', null)
    .where('taskKinds.isDecision', '=', true)
    .orderBy('isUrgent', 'desc')
    .orderBy('madeAt')
    .limit(50)
    .execute()
  return rows
    .filter((r) => mine.every((m) => m.taskId !== r.taskId))
    .map(({ ownerRole, ...r }) => ({ ...r, role: ownerRole ?? '' }))
}
