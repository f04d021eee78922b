import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { placeOfWindow } from '../rules.ts'

/** Windows that are not closed by a contact, soonest first, of women whose service has ended. */
export async function list(ctx: Ctx, { mine }: { mine: boolean }) {
  const today = ctx.today.toString()
  const rows = await ctx.db
    .selectFrom('aftercareWindows as w')
    .innerJoin('cases as c', (j) => j.onRef('c.centreId', '=', 'w.centreId').onRef('c.caseId', '=', 'w.caseId'))
    .leftJoin('aftercarePlans as a', (j) =>
      j.onRef('a.centreId', '=', 'w.centreId').onRef('a.caseId', '=', 'w.caseId').on('a.replacedAt', 'is', null),
    )
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'a.centreId').onRef('p.personId', '=', 'a.officerId'))
    .select(['w.caseId', 'w.month', 'w.agreedOn', 'w.fromOn', 'w.dueOn', 'a.officerId', 'p.callName'])
    .where('c.state', '=', 'aftercare')
    .where('w.contactId', 'is', null)
    .$if(mine, (q) => q.where('a.officerId', '=', ctx.actor.personId))
    .orderBy('w.dueOn')
    .orderBy('w.caseId')
    .limit(400)
    .execute()
  const silenced = await silencedOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return {
    today,
    windows: rows.flatMap((r) => {
      const l = labels.get(r.caseId)
      if (!l || silenced.has(r.caseId)) return []
      return {
        caseId: r.caseId,
        label: l.label,
        honorific: l.honorific,
        isProtected: l.isProtected,
        month: r.month,
        agreedOn: r.agreedOn,
        fromOn: r.fromOn,
        dueOn: r.dueOn,
        place: placeOfWindow({ ...r, isDone: false }, today),
        officer: r.callName,
        isMine: r.officerId === ctx.actor.personId,
      }
    }),
    cases: new Set(rows.map((r) => r.caseId)).size,
  }
}
