import type { Ctx } from '../../../platform/http/context.ts'
import { whereOf } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'

/** The set that holds today. */
export async function rulesNow(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('houseRules as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.madeBy'))
    .select(['r.ruleId', 'r.version', 'r.text', 'r.why', 'r.madeAt', 'p.callName as madeBy'])
    .where('r.version', '=', (eb) => eb.selectFrom('houseRules').select((e) => e.fn.max('version').as('last')))
    .orderBy('r.position')
    .execute()
  const [first] = rows
  return {
    version: first?.version ?? 0,
    madeAt: first?.madeAt ?? null,
    madeBy: first?.madeBy ?? null,
    rules: rows.map(({ ruleId, text, why }) => ({ ruleId, text, why })),
  }
}

export async function rules(ctx: Ctx) {
  const now = await rulesNow(ctx)
  return { ...now, untold: ctx.can('houseRules.tell') ? await untold(ctx, now.version) : null }
}

/** Women in the house who have not said these rules in their own words, as far as this reader may know of it. */
async function untold(ctx: Ctx, version: number) {
  if (version === 0) return []
  const { roles, caseload, housed } = ctx.actor
  const all = roles.includes('head') || roles.includes('coordinator')
  const mine = [...caseload, ...housed]
  if (!all && mine.length === 0) return []
  let asked = ctx.db
    .selectFrom('cases as c')
    .leftJoin('rulesTold as t', (j) =>
      j.onRef('t.centreId', '=', 'c.centreId').onRef('t.caseId', '=', 'c.caseId').on('t.version', '=', version),
    )
    .select(['c.caseId', 'c.presence'])
    .select((eb) => [
      eb.fn.count('t.toldId').as('told'),
      eb.fn.count('t.toldId').filterWhere('t.understood', '=', 'own_words').as('understood'),
    ])
    .where('c.state', '=', 'open')
    .where('c.admittedOn', 'is not', null)
    .where('c.presence', 'in', ['in_house', 'away'])
    .groupBy(['c.caseId', 'c.presence'])
    .limit(300)
  if (!all) asked = asked.where('c.caseId', 'in', mine)
  const found = (await asked.execute()).filter((r) => Number(r.understood) === 0)
  const where = await whereOf(ctx, found)
  const rows = found.filter((r) => where(r) !== 'left')
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return rows.flatMap((r) => {
    const l = labels.get(r.caseId)
    if (!l) return []
    const before = Number(r.told) > 0 ? ('once_more' as const) : null
    return [{ caseId: r.caseId, label: l.label, honorific: l.honorific, isProtected: l.isProtected, before }]
  })
}

export async function toldTo(ctx: Ctx, { caseId }: { caseId: string }) {
  const told = await ctx.db
    .selectFrom('rulesTold as t')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 't.centreId').onRef('p.personId', '=', 't.toldBy'))
    .select(['t.version', 't.toldAt as at', 'p.callName as by', 't.how', 't.understood'])
    .where('t.caseId', '=', caseId)
    .orderBy('t.toldAt', 'desc')
    .limit(30)
    .execute()
  return { told }
}
