import type { Ctx } from '../../../platform/http/context.ts'
import { OUTSIDE_KINDS } from '../../deliverers/rules.ts'
import { publishedFrom } from '../../programme/facts.ts'
import { NAMED_KINDS } from '../rules.ts'

/** What is published from today on and given by somebody from outside. */
export async function coming(ctx: Ctx) {
  const outside = await ctx.db
    .selectFrom('deliverers')
    .select(['delivererId', 'kind', 'personId'])
    .where('kind', 'in', OUTSIDE_KINDS)
    .execute()
  const asked = await ctx.db
    .selectFrom('invitations')
    .select(['invitationId', 'sessionId', 'delivererId', 'fromOn', 'untilOn'])
    .where('endedAt', 'is', null)
    .execute()
  const { sessions } = await publishedFrom(ctx, ctx.today.toString())
  const given = sessions.flatMap((s) => [
    { ...s, who: s.delivererId, called: s.deliverer },
    ...s.helpers.map((h) => ({ ...s, who: h.delivererId, called: h.name })),
  ])
  const rows = given.flatMap(({ who: delivererId, called: deliverer, ...s }) => {
    const kind = OUTSIDE_KINDS.find((k) => outside.some((d) => d.delivererId === delivererId && d.kind === k))
    if (delivererId === null || deliverer === null || !kind) return []
    const hasAccount = outside.some((d) => d.delivererId === delivererId && d.personId !== null)
    const known = asked.find((i) => i.sessionId === s.sessionId && i.delivererId === delivererId)
    const { sessionId, onDay, starts, ends, title, place } = s
    return [
      {
        ...{ sessionId, onDay, starts, ends, title, place, delivererId, deliverer, kind },
        ...{
          invitationId: known?.invitationId ?? null,
          fromOn: known?.fromOn ?? null,
          untilOn: known?.untilOn ?? null,
          tellsNames: s.groupId !== null && hasAccount && NAMED_KINDS.some((k) => k === kind),
        },
      },
    ]
  })
  return { rows }
}
