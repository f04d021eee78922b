import { holdsKey } from '../../../kernel/policy.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, movesOf } from '../../cases/facts/case.ts'
import { flagsOf } from '../../cases/facts/flags.ts'
import { toldOfHer } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { goalsSince } from '../../plans/facts.ts'
import { herWords, missingWeeksOf, workSince } from '../../sessions/facts.ts'
import { stepsSince } from '../../tasks/facts.ts'
import type { Ports } from '../ports.ts'
import { type Kind, TOUCHED } from '../rules.ts'
import { courseOf } from './due.ts'
import { headsOf } from './heads.ts'

export const agenda = (ports: Ports) => async (ctx: Ctx, input: { caseId: string; kind?: Kind | undefined }) => {
  const c = await getCase(ctx, input.caseId)
  const label = (await labelsOf(ctx, [c.caseId])).get(c.caseId)
  const held = await headsOf(ctx, c.caseId)
  const previous = held[0] ?? null
  const since = previous?.heldOn ?? c.admittedOn ?? c.openedOn
  const events = await eventsSince(ctx, c.caseId, since)
  const lines = []
  for (const more of ports.lines) lines.push(...(await more(ctx, c.caseId, since)))
  const mayRecord = allows(holdsKey('narrative'), ctx.actor, {
    centre_id: c.centreId,
    case_id: c.caseId,
    is_protected: c.isProtected,
  })
  return {
    caseId: c.caseId,
    label: label?.label ?? '–',
    honorific: label?.honorific ?? null,
    isProtected: c.isProtected,
    registerNo: c.registerNo,
    stage: c.stage,
    stageSince: c.stageSince,
    risk: (await toldOfHer(ctx, [c.caseId]))(c.caseId).risk,
    flags: [...new Set((await flagsOf(ctx, [c.caseId])).get(c.caseId)?.map((f) => f.kind))],
    admittedOn: c.admittedOn,
    dayInHouse: c.admittedOn ? Temporal.PlainDate.from(c.admittedOn).until(ctx.today).days + 1 : null,
    kind: input.kind ?? courseOf(ctx, c, held)?.kind ?? 'review',
    since,
    previous,
    work: { ...(await workSince(ctx, c.caseId, since)), weeksMissing: await missingWeeksOf(ctx, c.caseId) },
    ...events,
    lines,
    goals: await goalsSince(ctx, c.caseId, since),
    herWords: await herWords(ctx, c.caseId, since),
    mayRecord: mayRecord && ctx.can('conferences.record'),
  }
}

/** Moves, tasks and how many records other modules touched: codes and counts, no content. */
async function eventsSince(ctx: Ctx, caseId: string, since: string) {
  const from = Temporal.PlainDate.from(since).toZonedDateTime(ctx.zone).toInstant().toString()
  const touched = await ctx.client.query<{ module: string; n: number }>(
    `select split_part(kind, '.', 1) as module, count(distinct (subject_table, subject_id))::int as n
     from audit_entries where centre_id = $1 and case_id = $2 and at >= $3 and subject_id is not null and split_part(kind, '.', 1) = any ($4)
     group by 1`,
    [ctx.actor.centreId, caseId, from, TOUCHED],
  )
  return {
    moves: await movesOf(ctx, caseId, from),
    touched: Object.fromEntries(touched.rows.map((r) => [r.module, r.n])),
    tasks: await stepsSince(ctx, caseId, from),
  }
}
