import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { wordsOf } from '../measure-words.ts'
import { measureReaders } from '../policy.ts'
import { countMonths, mayAnswer, mayDecide, stateOf } from '../rules.ts'

const PEOPLE = ['reported', 'heard', 'decided', 'told', 'answered'] as const

const rowsOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('measures as m')
    .innerJoin('houseRules as r', (j) => j.onRef('r.centreId', '=', 'm.centreId').onRef('r.ruleId', '=', 'm.ruleId'))
    .select(['m.measureId', 'm.caseId', 'r.text as rule', 'm.happenedOn', 'm.reportedAt', 'm.reportedBy'])
    .select([
      'm.heardAt',
      'm.heardBy',
      'm.heardHow',
      'm.beside',
      'm.decision',
      'm.decidedAt',
      'm.decidedBy',
      'm.endsOn',
    ])
    .select(['m.toldAt', 'm.toldBy', 'm.objectedAt', 'm.answerDueOn', 'm.answer', 'm.answeredAt', 'm.answeredBy'])

export async function getMeasure(ctx: Ctx, measureId: string) {
  const row = await rowsOf(ctx).where('m.measureId', '=', measureId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getMeasure>>
type Label = { label: string; honorific: string | null; isProtected: boolean } | undefined

const shownOf = (ctx: Ctx, m: Row, l: Label) => ({
  ...{ measureId: m.measureId, caseId: m.caseId, rule: m.rule, happenedOn: m.happenedOn },
  ...{ label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false },
  ...{ decision: m.decision, endsOn: m.endsOn, state: stateOf(m, ctx.today) },
})

export async function measures(ctx: Ctx) {
  const rows = await rowsOf(ctx).orderBy('m.reportedAt', 'desc').limit(300).execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return { measures: rows.map((r) => shownOf(ctx, r, labels.get(r.caseId))) }
}

export async function measure(ctx: Ctx, { measureId }: { measureId: string }) {
  const m = await getMeasure(ctx, measureId)
  const labels = await labelsOf(ctx, [m.caseId])
  const people = await namesOf(
    ctx,
    PEOPLE.flatMap((p) => m[`${p}By`] ?? []),
  )
  const by = (id: string | null) => (id ? (people.get(id) ?? '–') : '–')
  const words = await wordsOf(ctx, measureId)
  const shown = shownOf(ctx, m, labels.get(m.caseId))
  const me = ctx.actor.personId
  const hers = allows(measureReaders, ctx.actor, { case_id: m.caseId })
  const can = (action: string) => hers && ctx.can(action)
  return {
    ...shown,
    ...{ reportedBy: by(m.reportedBy), reportedAt: m.reportedAt },
    heard:
      m.heardAt && m.heardHow && m.beside
        ? { at: m.heardAt, by: by(m.heardBy), how: m.heardHow, beside: m.beside }
        : null,
    decided: m.decidedAt ? { at: m.decidedAt, by: by(m.decidedBy) } : null,
    told: m.toldAt ? { at: m.toldAt, by: by(m.toldBy) } : null,
    objection:
      m.objectedAt && m.answerDueOn
        ? {
            ...{ at: m.objectedAt, dueOn: m.answerDueOn, answer: m.answer, answeredAt: m.answeredAt },
            answeredBy: m.answeredBy ? by(m.answeredBy) : null,
          }
        : null,
    words,
    readers:
      words.length > 0 ? [] : [...new Set([m.reportedBy, m.heardBy, m.decidedBy].flatMap((id) => (id ? by(id) : [])))],
    mayHear: can('houseRules.hear') && !m.heardAt && m.reportedBy !== me,
    mayDecide: can('houseRules.decide') && m.heardAt !== null && !m.decision && mayDecide(m, me),
    mayTell: can('houseRules.hear') && m.decision !== null && !m.toldAt,
    mayObject: can('houseRules.measures') && !m.objectedAt && ['decided', 'in_force'].includes(shown.state),
    mayAnswer: can('houseRules.decide') && m.objectedAt !== null && !m.answer && mayAnswer(m, me),
  }
}

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectFrom('people')
    .select(['personId', 'callName'])
    .where('personId', 'in', [...ids])
    .execute()
  return new Map(rows.map((r) => [r.personId, r.callName]))
}

/** Half a year in numbers, nobody's name. */
export async function counts(ctx: Ctx) {
  const since = ctx.today.subtract({ months: 6 }).toString()
  const rows = await ctx.db
    .selectFrom('measures')
    .select(['reportedAt', 'decision', 'objectedAt', 'answer'])
    .where('happenedOn', '>=', since)
    .limit(2000)
    .execute()
  const dated = rows.map((r) => ({ ...r, on: dayIn(Temporal.Instant.from(r.reportedAt), ctx.zone).toString() }))
  return { months: countMonths(dated, ctx.today) }
}
