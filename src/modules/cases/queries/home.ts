import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../facts/labels.ts'
import type { Stage } from '../stages.ts'
import { myTasks, shown } from './tasks.ts'

/** The work list: a window, not a bare date; what was missed stays and can still be done (design.md 5.1). */
export async function home(ctx: Ctx) {
  const mine = await myTasks(ctx)
  const today = ctx.today.toString()
  const endOfWeek = ctx.today.add({ days: 7 }).toString()
  const approvals = mine.filter((t) => t.isDecision)
  const work = mine.filter((t) => !t.isDecision || t.ownerId === ctx.actor.personId)
  const started = work.filter((t) => (t.fromOn ?? today) <= today)
  const missedRows = started.filter((t) => t.dueOn !== null && t.dueOn < today)
  const openRows = started.filter((t) => t.dueOn !== null && t.dueOn > endOfWeek)
  const nowRows = started.filter((t) => !missedRows.includes(t) && !openRows.includes(t))
  const laterRows = work.filter((t) => (t.fromOn ?? today) > today && (t.fromOn ?? today) <= endOfWeek)
  const labels = await labelsOf(
    ctx,
    [...mine].flatMap((t) => t.caseId ?? []),
  )
  const states = await caseStates(ctx, [...labels.keys()])
  const now = await shown(ctx, nowRows)
  const groups = new Map<string, typeof now>()
  for (const t of now) groups.set(t.caseId ?? '', [...(groups.get(t.caseId ?? '') ?? []), t])
  const named = async (rows: typeof mine) =>
    (await shown(ctx, rows)).map((t) => ({ ...t, label: t.caseId ? (labels.get(t.caseId)?.label ?? null) : null }))
  const load = await ctx.client.query<{ stage: Stage; n: number }>(
    `select stage, count(*)::int as n from cases where centre_id = $1 and responsible_id = $2 and state in ('candidate', 'waiting', 'open') group by stage`,
    [ctx.actor.centreId, ctx.actor.personId],
  )
  const after = await ctx.client.query<{ n: number }>(
    `select count(*)::int as n from cases where centre_id = $1 and responsible_id = $2 and state = 'aftercare'`,
    [ctx.actor.centreId, ctx.actor.personId],
  )
  return {
    today,
    people: [...groups].map(([caseId, tasks]) => ({ case: headOf(caseId, labels, states), tasks })),
    week: { things: laterRows.length, people: new Set(laterRows.map((t) => t.caseId)).size },
    missed: await named(missedRows),
    open: await named(openRows),
    load: load.rows.map((r) => ({ stage: r.stage, count: r.n })),
    aftercare: after.rows[0]?.n ?? 0,
    decisions: approvals.length,
    waiting: await waitingForOthers(
      ctx,
      approvals.map((a) => a.taskId),
    ),
  }
}

type States = Map<string, { stage: Stage; state: string; registerNo: string | null }>

async function caseStates(ctx: Ctx, ids: string[]): Promise<States> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'stage', 'state', 'registerNo'])
    .where('caseId', 'in', ids)
    .execute()
  return new Map(rows.map((r) => [r.caseId, r]))
}

function headOf(caseId: string, labels: Awaited<ReturnType<typeof labelsOf>>, states: States) {
  const l = labels.get(caseId)
  const s = states.get(caseId)
  return l && s
    ? {
        caseId,
        label: l.label,
        honorific: l.honorific,
        isProtected: l.isProtected,
        stage: s.stage,
        state: s.state,
        registerNo: s.registerNo,
      }
    : null
}

/** What I handed in and somebody else has to decide. */
async function waitingForOthers(ctx: Ctx, mine: string[]) {
  const rows = await ctx.db
    .selectFrom('tasks')
    .innerJoin('taskKinds', 'taskKinds.kind', 'tasks.kind')
    .select(['taskId', 'tasks.kind', 'params', 'caseId', 'ownerRole', 'madeAt', 'link'])
    .where('doneAt', 'is', null)
    .where('taskKinds.isDecision', '=', true)
    .orderBy('madeAt')
    .limit(50)
    .execute()
  const others = rows.filter((r) => !mine.includes(r.taskId))
  const labels = await labelsOf(
    ctx,
    others.flatMap((r) => r.caseId ?? []),
  )
  return others.map((r) => ({
    kind: r.kind,
    params: r.params,
    caseId: r.caseId,
    label: r.caseId ? (labels.get(r.caseId)?.label ?? null) : null,
    role: r.ownerRole ?? '',
    since: r.madeAt,
    link: r.link,
  }))
}

export async function approvals(ctx: Ctx) {
  const rows = (await myTasks(ctx)).filter((t) => t.isDecision).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
  const labels = await labelsOf(
    ctx,
    rows.flatMap((t) => t.caseId ?? []),
  )
  const items = await shown(ctx, rows)
  return {
    items: items.map((t, i) => ({
      ...t,
      label: t.caseId ? (labels.get(t.caseId)?.label ?? null) : null,
      since: rows[i]?.madeAt ?? '',
    })),
  }
}
