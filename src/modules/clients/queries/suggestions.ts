import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openIdentities } from '../facts.ts'
import { sidesOf, staysBy } from '../likely.ts'
import { MERGE_UNDO_DAYS, mayUndo, type Reason } from '../rules.ts'

type Pair = { a: string; b: string; reasons: Reason[]; marked_by: string | null; marked_at: string | null }

const REASON = `case m.kind when 'nik' then 'same_nik' when 'phone' then 'same_phone' else 'same_person' end`

/** Pairs on different threads: marked "not sure", or with an equal mark; nobody has said that they are two women. */
const PAIRS = `
  with latest as (
    select distinct on (least(d.case_id, d.other_case_id), greatest(d.case_id, d.other_case_id))
      least(d.case_id, d.other_case_id) as a, greatest(d.case_id, d.other_case_id) as b, d.verdict, d.reasons, d.decided_at, p.call_name
    from duplicate_decisions d join people p on p.centre_id = d.centre_id and p.person_id = d.decided_by
    where d.centre_id = $1
    order by 1, 2, d.decided_at desc, d.decision_id desc
  ), marked as (
    select least(m.case_id, n.case_id) as a, greatest(m.case_id, n.case_id) as b, array_agg(distinct ${REASON}) as reasons
    from identity_marks m join identity_marks n on n.centre_id = m.centre_id and n.kind = m.kind and n.mark = m.mark and n.case_id > m.case_id
    where m.centre_id = $1 group by 1, 2
  )
  select coalesce(l.a, m.a) as a, coalesce(l.b, m.b) as b, coalesce(m.reasons, l.reasons) as reasons, l.call_name as marked_by, l.decided_at as marked_at
  from latest l full join marked m on m.a = l.a and m.b = l.b
    join cases x on x.centre_id = $1 and x.case_id = coalesce(l.a, m.a)
    join cases y on y.centre_id = $1 and y.case_id = coalesce(l.b, m.b)
  where x.client_id <> y.client_id and l.verdict is distinct from 'different'
  order by l.decided_at desc nulls last limit 50`

/** Suggestions for a person to decide; nobody is merged by the program. Only pairs of which both files open are laid out. */
export async function suggestions(ctx: Ctx) {
  const { rows } = await ctx.client.query<Pair>(PAIRS, [ctx.actor.centreId])
  const ids = [...new Set(rows.flatMap((r) => [r.a, r.b]))]
  const identities = await openIdentities(ctx, ids)
  const [sides, stays, labels] = [await sidesOf(ctx, identities), await staysBy(ctx, ids), await labelsOf(ctx, ids)]
  const side = (caseId: string) => {
    const s = stays.get(caseId)
    return s
      ? {
          caseId,
          label: labels.get(caseId)?.label ?? '–',
          registerNo: s.registerNo,
          state: s.state,
          openedOn: s.openedOn,
          closedOn: s.closedOn,
          person: sides.get(caseId) ?? null,
        }
      : null
  }
  const pairs = rows.flatMap((r) => {
    const [a, b] = [side(r.a), side(r.b)]
    return a?.person && b?.person ? [{ a, b, reasons: r.reasons, markedBy: r.marked_by, markedAt: r.marked_at }] : []
  })
  return { pairs, merges: await recentMerges(ctx) }
}

async function recentMerges(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('clientMerges')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'clientMerges.centreId').onRef('people.personId', '=', 'clientMerges.mergedBy'),
    )
    .select([
      'clientMerges.mergeId',
      'clientMerges.keptClientId',
      'clientMerges.caseIds',
      'clientMerges.mergedAt',
      'people.callName as by',
    ])
    .where('clientMerges.undoneAt', 'is', null)
    .where('clientMerges.mergedAt', '>', ctx.now.subtract({ hours: 24 * MERGE_UNDO_DAYS }).toString())
    .orderBy('clientMerges.mergedAt', 'desc')
    .limit(20)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.flatMap((r) => r.caseIds),
  )
  return rows.map((r, i) => {
    const at = Temporal.Instant.from(r.mergedAt)
    return {
      mergeId: r.mergeId,
      caseIds: r.caseIds,
      labels: r.caseIds.map((c) => labels.get(c)?.label ?? '–'),
      at: r.mergedAt,
      by: r.by,
      undoUntil: at.add({ hours: 24 * MERGE_UNDO_DAYS }).toString(),
      // the newest merge of a thread is undone first
      mayUndo: mayUndo(at, ctx.now) && !rows.slice(0, i).some((later) => later.keptClientId === r.keptClientId),
    }
  })
}
