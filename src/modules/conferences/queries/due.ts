import { holdsKey } from '../../../kernel/policy.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import type { Decision, Kind } from '../rules.ts'
import { isReview, nextSitting, urgency } from '../rules.ts'

type Sitting = { caseId: string; kind: Kind; heldOn: string; decision: Decision; nextReviewOn: string | null }
type Day = Temporal.PlainDate

const dayOf = (d: string | null): Day | null => (d ? Temporal.PlainDate.from(d) : null)

/** All sittings of these cases, newest first. */
async function sittingsOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Sitting[]>> {
  const map = new Map<string, Sitting[]>()
  if (caseIds.length === 0) return map
  const rows = await ctx.db
    .selectFrom('conferences')
    .select(['caseId', 'kind', 'heldOn', 'decision', 'nextReviewOn'])
    .where('caseId', 'in', [...caseIds])
    .orderBy('heldOn', 'desc')
    .orderBy('conferenceId', 'desc')
    .execute()
  for (const r of rows) map.set(r.caseId, [...(map.get(r.caseId) ?? []), r])
  return map
}

/** What the next sitting of a case is, from its row and its sittings. */
export function courseOf(
  ctx: Ctx,
  c: { stage: string; stageSince: string; admittedOn: string | null; plannedEndOn: string | null },
  sittings: readonly Omit<Sitting, 'caseId'>[],
) {
  const last: Partial<Record<Kind, Day>> = {}
  for (const s of sittings) last[s.kind] ??= Temporal.PlainDate.from(s.heldOn)
  const stageSince = Temporal.Instant.from(c.stageSince).toZonedDateTimeISO(ctx.zone).toPlainDate()
  const nextReviewOn = dayOf(sittings.find((s) => isReview(s.kind))?.nextReviewOn ?? null)
  return nextSitting(
    {
      stage: c.stage,
      stageSince,
      admittedOn: dayOf(c.admittedOn),
      plannedEndOn: dayOf(c.plannedEndOn),
      last,
      nextReviewOn,
    },
    ctx.today,
  )
}

/**
 * Open cases by what they need next: what is overdue stands first, what needs nothing stands last. Only those whose story
 * the reader holds: to anybody else a sitting that was held looks as if it never was.
 */
export async function due(ctx: Ctx, { mine }: { mine: boolean }) {
  let query = ctx.db
    .selectFrom('cases')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'cases.centreId').onRef('people.personId', '=', 'cases.responsibleId'),
    )
    .select([
      'cases.caseId',
      'cases.centreId',
      'cases.stage',
      'cases.stageSince',
      'cases.admittedOn',
      'cases.plannedEndOn',
      'cases.registerNo',
      'cases.isProtected',
      'people.callName as responsible',
    ])
    .where('cases.state', '=', 'open')
  if (mine) query = query.where('cases.responsibleId', '=', ctx.actor.personId)
  const open = await query.limit(500).execute()
  const rows = open.filter((r) =>
    allows(holdsKey('narrative'), ctx.actor, {
      centre_id: r.centreId,
      case_id: r.caseId,
      is_protected: r.isProtected,
    }),
  )
  const ids = rows.map((r) => r.caseId)
  const [sittings, labels] = [await sittingsOf(ctx, ids), await labelsOf(ctx, ids)]
  const silenced = await silencedOf(ctx, ids) // a case can still be talked over; nothing reminds of it (KS-10)
  const cases = rows.map((r) => {
    const held = sittings.get(r.caseId) ?? []
    const next = silenced.has(r.caseId) ? null : courseOf(ctx, r, held)
    const l = labels.get(r.caseId)
    const latest = held[0]
    return {
      caseId: r.caseId,
      label: l?.label ?? '–',
      honorific: l?.honorific ?? null,
      isProtected: r.isProtected,
      registerNo: r.registerNo,
      stage: r.stage,
      responsible: r.responsible,
      next: next?.kind ?? null,
      dueOn: next?.on?.toString() ?? null,
      urgency: urgency(next?.on ?? null, ctx.today),
      last: latest ? { kind: latest.kind, heldOn: latest.heldOn, decision: latest.decision } : null,
    }
  })
  cases.sort((a, b) => orderOf(a).localeCompare(orderOf(b)) || a.label.localeCompare(b.label, 'id'))
  return { cases }
}

/** By date; what is needed without a date after that; what needs nothing at the end. */
const orderOf = (c: { next: Kind | null; dueOn: string | null }): string => (c.next === null ? 'z' : (c.dueOn ?? 'y'))
