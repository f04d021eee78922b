import { dayIn } from '../../kernel/dates.ts'
import { storedOf } from '../../kernel/form-input.ts'
import { opens, worksOn } from '../../kernel/policy.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { whereOf } from '../cases/facts/known.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { silencedOf } from '../cases/facts/silence.ts'
import { isShut } from '../cases/stages.ts'
import { planForm } from './forms/plan.ts'
import { BACK_DAYS, dosesOf, isUrgent, type Plan, STANDINGS, standingOf, timeOf } from './rules.ts'

export const placeOf = (planId: string) => ({ table: 'medication_plans', row: planId, column: 'body' })
const stored = storedOf(planForm, 'health')

const PLAN = ['planId', 'medicationPlans.caseId', 'minutes', 'fromOn', 'untilOn', 'writtenAt', 'endedAt'] as const

/** Plans of open cases whose doses of the last days may still be asked for; of whom this person holds no key, none, and none of a woman who died. */
async function plansSince(ctx: Ctx, since: string) {
  const found = await ctx.db
    .selectFrom('medicationPlans')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'medicationPlans.centreId').onRef('cases.caseId', '=', 'medicationPlans.caseId'),
    )
    .select([...PLAN, 'presence', 'body'])
    .where('cases.state', '=', 'open')
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', since)]))
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>=', `${since}T00:00:00Z`)]))
    .orderBy('planId')
    .limit(500)
    .execute()
  const silenced = await silencedOf(
    ctx,
    found.map((p) => p.caseId),
  )
  return found.filter((p) => !silenced.has(p.caseId))
}

const keyOf = (d: { planId: string; onDay: string; minute: number }) => `${d.planId} ${d.onDay} ${d.minute}`

/** What was said of each dose, the newest word of it. */
async function marksOf(ctx: Ctx, planIds: readonly string[], since: string) {
  const rows = await ctx.db
    .selectFrom('medicationMarks')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'medicationMarks.centreId')
        .onRef('people.personId', '=', 'medicationMarks.markedBy'),
    )
    .select(['planId', 'onDay', 'minute', 'mark', 'medicationMarks.version', 'markedAt as at', 'people.callName as by'])
    .where('planId', 'in', planIds)
    .where('onDay', '>=', since)
    .orderBy('medicationMarks.version')
    .execute()
  return new Map(rows.map(({ planId, onDay, minute, ...said }) => [keyOf({ planId, onDay, minute }), said]))
}

/** Of every dose of hers the newest word, the latest day first. */
export async function everyMark(ctx: Ctx, caseId: string) {
  return ctx.db
    .selectFrom('medicationMarks as m')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'm.centreId').onRef('p.personId', '=', 'm.markedBy'))
    .select(['m.planId', 'm.onDay', 'm.minute', 'm.mark', 'p.callName as by'])
    .distinctOn(['m.planId', 'm.onDay', 'm.minute'])
    .where('m.caseId', '=', caseId)
    .orderBy('m.planId')
    .orderBy('m.onDay', 'desc')
    .orderBy('m.minute')
    .orderBy('m.version', 'desc')
    .execute()
}

const sinceOf = (ctx: Ctx) => ctx.today.subtract({ days: BACK_DAYS }).toString()

/** Doses of today, and the open ones of the days before: each with what was said of it. */
async function dosesNow(ctx: Ctx, plans: readonly Plan[]) {
  const days = Array.from({ length: BACK_DAYS + 1 }, (_, i) => ctx.today.subtract({ days: BACK_DAYS - i }).toString())
  if (plans.length === 0) return []
  const marks = await marksOf(
    ctx,
    plans.map((p) => p.planId),
    sinceOf(ctx),
  )
  return plans
    .flatMap((p) => days.flatMap((onDay) => dosesOf(p, onDay, ctx.zone)))
    .map((d) => {
      const marked = marks.get(keyOf(d)) ?? null
      return { ...d, marked, standing: standingOf(d, marked?.mark ?? null, ctx.now) }
    })
}

/** The round: what is open first, of that what hurries; what is done last, each in the order of its time. What was marked today can be corrected here, whichever day it is of. */
export async function round(ctx: Ctx) {
  const rows = await plansSince(ctx, sinceOf(ctx))
  const today = ctx.today.toString()
  const isOfToday = (at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).equals(ctx.today)
  const asked = (await dosesNow(ctx, rows)).filter(
    (d) => d.onDay === today || d.marked === null || isOfToday(d.marked.at),
  )
  const texts = await ctx.seal.openAll(
    'health',
    rows.map((r) => ({ caseId: r.caseId, place: placeOf(r.planId), envelope: r.body })),
  )
  const labels = await labelsOf(ctx, [...new Set(rows.map((r) => r.caseId))])
  const where = await whereOf(ctx, rows)
  const about = new Map(
    rows.flatMap(({ planId, caseId, presence }, i) => {
      const [l, text] = [labels.get(caseId), texts[i]]
      const her = {
        where: where({ caseId, presence }),
        label: l?.label ?? '–',
        honorific: l?.honorific ?? null,
        isProtected: l?.isProtected ?? false,
      }
      return text ? [[planId, { caseId, ...her, text: stored.parse(JSON.parse(text)) }] as const] : []
    }),
  )
  const doses = asked.flatMap(({ planId, onDay, minute, standing, marked }) => {
    const her = about.get(planId)
    return her ? [{ planId, onDay, time: timeOf(minute), standing, marked, ...her }] : []
  })
  const order = (d: (typeof doses)[number]) =>
    `${STANDINGS.indexOf(d.standing)} ${isUrgent(d) ? 0 : 1} ${d.onDay} ${d.time} ${d.label}`
  return { hasPlans: rows.length > 0, doses: doses.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) }
}

/** Are doses open whose time is over? For the task, which names nobody. */
export async function hasMissed(ctx: Ctx): Promise<boolean> {
  return (await dosesNow(ctx, await plansSince(ctx, sinceOf(ctx)))).some((d) => d.standing === 'missed')
}

/** What waits at the round for whoever may see it. */
export async function waiting(ctx: Ctx): Promise<Readonly<Record<string, number>>> {
  if (!ctx.can('medication.round')) return {}
  const doses = await dosesNow(ctx, await plansSince(ctx, sinceOf(ctx)))
  return { '/putaran-obat': doses.filter((d) => d.standing === 'missed' || d.standing === 'now').length }
}

/** What she takes, the newest plan first, with what became of the doses of the last days. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await ctx.db
    .selectFrom('medicationPlans')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'medicationPlans.centreId')
        .onRef('people.personId', '=', 'medicationPlans.writtenBy'),
    )
    .select([...PLAN, 'body', 'people.callName as by'])
    .where('medicationPlans.caseId', '=', caseId)
    .orderBy('writtenAt', 'desc')
    .limit(100)
    .execute()
  const texts = await ctx.seal.openAll(
    'health',
    rows.map((r) => ({ caseId, place: placeOf(r.planId), envelope: r.body })),
  )
  const doses = Map.groupBy(await dosesNow(ctx, rows), (d) => d.planId)
  return {
    isReadable: opens(ctx.actor, 'health', c),
    mayWrite: !isShut(c) && worksOn(ctx.actor, 'health', c),
    plans: rows.flatMap(({ planId, minutes, fromOn, untilOn, endedAt, by }, i) => {
      const text = texts[i]
      if (!text) return []
      const due = (doses.get(planId) ?? []).filter((d) => Temporal.Instant.compare(d.at, ctx.now) <= 0 || d.marked)
      const days = [...Map.groupBy(due, (d) => d.onDay)].map(([onDay, of]) => ({
        onDay,
        due: of.length,
        given: of.filter((d) => d.marked?.mark === 'given').length,
        open: of.filter((d) => d.marked === null).length,
      }))
      const times = minutes.map(timeOf)
      return [{ planId, times, fromOn, untilOn, endedAt, by, days, text: stored.parse(JSON.parse(text)) }]
    }),
  }
}
