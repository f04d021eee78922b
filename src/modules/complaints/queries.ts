import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import type { complaints } from './contract.ts'
import { standingOf } from './rules.ts'

/** A register that is longer is asked for by a shorter span, and never shown in part. */
const MOST = 1_000

export async function register(ctx: Ctx, { span, standing }: z.output<typeof complaints.register.input>) {
  let of = ctx.db
    .selectFrom('referralComplaints as k')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'k.centreId').onRef('p.personId', '=', 'k.answeredBy'))
    .select(['k.complaintId', 'k.caseId', 'k.channel', 'k.receivedOn', 'k.dueOn', 'k.answeredOn', 'p.callName as by'])
    .orderBy('k.receivedOn', 'desc')
    .orderBy('k.complaintId')
    .limit(MOST + 1)
  if (span?.from) of = of.where('k.receivedOn', '>=', span.from)
  if (span?.until) of = of.where('k.receivedOn', '<=', span.until)
  const rows = await of.execute()
  if (rows.length > MOST) throw new Refusal('span_too_long')
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const today = ctx.today.toString()
  const items = rows.map(({ by, ...r }) => {
    const l = labels.get(r.caseId)
    return {
      ...{ ...r, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false },
      ...{ standing: standingOf(r, today), answeredBy: by },
    }
  })
  return { items: items.filter((i) => !standing || i.standing === standing), next: null }
}
