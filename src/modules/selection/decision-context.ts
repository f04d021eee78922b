import type { Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listIntakes } from '../cases/facts/intakes.ts'
import { calendarOf, centreRules } from '../centres/facts.ts'
import type { Referral } from '../referrals/facts.ts'
import { judgeAgain, settingsOf } from '../screening/eligibility.ts'
import { latestCheck, latestTriage, readinessOf } from '../screening/facts.ts'
import type { Eligibility } from '../screening/rules.ts'
import type { Said } from '../screening/said.ts'
import { answersIn, triage } from '../screening/triage.ts'
import { type Decision, type DecisionContext, judgeDecision } from './decision.ts'
import { WAITING_DEFAULTS } from './waiting.ts'

export type Kind = Decision['kind']

const NOT_CHECKED: Eligibility = { verdict: 'verify_age', age: null, rules: [{ code: 'rule_age_unknown' }] }

/** Places that nobody has or is promised: in the house, and in the batch she is meant for. Her own place counts as free. */
export async function freePlaces(ctx: Ctx, row: Pick<Referral, 'caseId' | 'intakeId'> | null): Promise<number> {
  const { rows } = await ctx.client.query<{ taken: number; in_intake: number }>(
    `select count(*) filter (where (c.state = 'open' and c.presence <> 'gone') or (r.status = 'accepted' and c.state in ('candidate', 'waiting')))::int - sec.count_left() as taken,
            count(*) filter (where r.intake_id = $3 and r.status = 'accepted')::int as in_intake
     from cases c left join referrals r on r.centre_id = c.centre_id and r.case_id = c.case_id
     where c.centre_id = $1 and c.state in ('candidate', 'waiting', 'open') and c.case_id is distinct from $2`,
    [ctx.actor.centreId, row?.caseId ?? null, row?.intakeId ?? null],
  )
  const { taken, in_intake: inIntake } = rows[0] ?? { taken: 0, in_intake: 0 }
  const { capacity } = await centreRules(ctx)
  const intake = row?.intakeId ? (await listIntakes(ctx)).find((i) => i.intakeId === row.intakeId) : undefined
  return Math.max(0, Math.min(capacity - taken, intake ? intake.quota - inIntake : Number.POSITIVE_INFINITY))
}

/** What the rules ask about before the head decides. Who holds no key of a part judges as if it had not been done. */
export async function decisionContext(ctx: Ctx, row: Referral): Promise<DecisionContext> {
  const [check, safety, readiness] = [
    await latestCheck(ctx, row.caseId),
    await latestTriage(ctx, row.caseId),
    await readinessOf(ctx, row.caseId),
  ]
  const answers = answersIn(safety?.doc)
  const rules = await centreRules(ctx)
  return {
    on: ctx.today,
    calendar: await calendarOf(ctx),
    proposerId: row.proposalBy ?? '',
    decider: { personId: ctx.actor.personId, roles: ctx.actor.roles.filter((r): r is Role => r !== 'system') },
    letter: row.letterId ? 'registered' : row.noLetterReason ? 'reason_given' : 'none',
    eligibility: check?.doc ? judgeAgain(check.doc.age, check.doc.groups, settingsOf(rules), ctx.today) : NOT_CHECKED,
    eligibilityOverridden: row.isOverridden,
    triage: triage(answers),
    answers,
    hasNowhere: safety?.doc?.slept === 'nowhere',
    readiness: readiness?.doc ?? null,
    freePlaces: await freePlaces(ctx, row),
    maxWaitDays: WAITING_DEFAULTS.maxDays,
  }
}

type Place = { stage: string }

/** The pure judgement, and the one thing it cannot see: whoever sleeps here already is on no waiting list. */
export function refusalsTo(decision: Decision, context: DecisionContext, c: Place): Said[] {
  const judged = judgeDecision(decision, context)
  const here: Said[] =
    decision.kind === 'wait' && c.stage !== 'identification' ? [{ code: 'decision_wait_in_house' }] : []
  return [...(judged.allowed ? [] : judged.refusals), ...here]
}

/** What still stands in the way of each kind, apart from the words of the decision and from who is looking. */
export function blockersOf(context: DecisionContext, c: Place): Record<Kind, Said[]> {
  const words = {
    reason: 'x'.repeat(10),
    rule: '-',
    alternative: '-',
    complaintPath: '-',
    until: context.on.add({ days: 1 }),
  }
  const neutral = { ...context, proposerId: '', decider: { personId: '-', roles: ['head'] as const } }
  const of = (kind: Kind) => refusalsTo({ kind, ...words }, neutral, c)
  return {
    accept: of('accept'),
    wait: of('wait'),
    refer: of('refer'),
    refuse: of('refuse'),
    emergency: of('emergency'),
  }
}
