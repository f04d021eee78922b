import { worksOnStory } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { yearOf } from '../../aftercare/facts.ts'
import { CRITERIA, type CriterionCode, standsAlone } from '../../aftercare/rules.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { plannedAtEvaluation } from '../../evaluations/facts.ts'
import { herChoice, pageIn, pagesOf } from '../../livelihood/facts.ts'
import { toolkitsFor } from '../../stock/facts.ts'
import { forecastOfStored } from '../figures.ts'
import { financeForm, licenceForm, planForm } from '../forms/plan.ts'
import { monthsOf } from '../months.ts'
import { ladderOf } from '../rules.ts'

type Year = Awaited<ReturnType<typeof yearOf>>

/** Everything that her business page shows, of the modules that know it. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const pages = await pagesOf(ctx, caseId)
  const plan = pageIn(pages, 'plan', planForm)
  const finance = pageIn(pages, 'finance', financeForm)
  const chosen = herChoice(pages)
  const year = await yearOf(ctx, caseId)
  const works = ctx.can('enterprise.write') && worksOnStory(ctx.actor, { caseId, isProtected: c.isProtected })
  const isOpen = (c.state === 'open' || c.state === 'aftercare') && !(await silencedOf(ctx, [caseId])).has(caseId)
  const today = ctx.today.toString()
  return {
    mayWrite: works && isOpen,
    callName: (await labelsOf(ctx, [caseId])).get(caseId)?.label ?? '',
    worker: await workerOf(ctx, c.responsibleId),
    today,
    ...chosen,
    plan,
    offered: plan ? null : await offeredBy(ctx, caseId),
    forecast: plan && forecastOfStored(plan.value),
    licence: pageIn(pages, 'licence', licenceForm),
    finance,
    ladder: ladderOf(finance?.value ?? {}, chosen.isOwingOnline, today),
    months: monthsOf(year),
    tools: year.contacts.flatMap((k) => (k.toolStatus ? [{ month: k.month, on: k.on, status: k.toolStatus }] : [])),
    kit: await kitOf(ctx, caseId),
    criteria: criteriaOf(year),
  }
}

/** The questions that both ask, no longer than they may be here. */
async function offeredBy(ctx: Ctx, caseId: string) {
  const said = await plannedAtEvaluation(ctx, caseId)
  const { makes, forWhom } = planForm.fields
  return said && { makes: said.product.slice(0, makes.max), forWhom: said.customers.slice(0, forWhom.max) }
}

async function workerOf(ctx: Ctx, personId: string | null): Promise<string | null> {
  if (!personId) return null
  const row = await ctx.db.selectFrom('people').select('callName').where('personId', '=', personId).executeTakeFirst()
  return row?.callName ?? null
}

async function kitOf(ctx: Ctx, caseId: string) {
  const kit = (await toolkitsFor(ctx, caseId)).find((k) => k.state === 'handed_over')
  if (!kit) return null
  const handedOverOn = kit.handedOverAt
    ? Temporal.Instant.from(kit.handedOverAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
    : null
  return { valueRupiah: kit.valueRupiah, handedOverOn, items: kit.items.map((i) => i.name) }
}

/** The word of a whole year where there is one; else what held at the last contact that asked. Nobody is told no of what was not asked. */
function criteriaOf({ contacts, end }: Year) {
  if (end?.outcome === 'year_completed')
    return { on: end.on, isDecided: true, isStandingAlone: end.isStandingAlone, ...saidOf(end.criteriaMet, true) }
  const last = contacts.findLast((k) => k.said?.allAsked === true || (k.said?.criteriaMet ?? []).length > 0)
  const said = saidOf(last?.said?.criteriaMet ?? [], last?.said?.allAsked === true)
  if (end) return { on: end.on, isDecided: true, isStandingAlone: false, ...said }
  return { on: last?.on ?? null, isDecided: false, isStandingAlone: standsAlone(said.met), ...said }
}

const saidOf = (met: readonly CriterionCode[], allAsked: boolean) => ({
  met: [...met],
  notMet: allAsked ? CRITERIA.filter((c) => !met.includes(c)) : [],
})
