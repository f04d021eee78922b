import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { answer, getOpen } from '../key-requests.ts'
import * as cases from '../lend.ts'
import type { DECLINES } from '../rules.ts'

/** Given by whoever holds the key: the reader has it from this moment, for this woman and this class alone. */
export async function grant(ctx: Ctx, { requestId }: { requestId: string }) {
  const r = await getOpen(ctx, requestId)
  // what a psychologist keeps for herself stays hers (domain.md 8.3, D): she writes a summary, and that answers it
  if (r.class === 'counselling') throw new Refusal('summary_is_written')
  if (!(await cases.lend(ctx, { caseId: r.caseId, personId: r.readerId }))) throw new Refusal('not_on_team')
  await answer(ctx, r, { answer: 'granted' })
  ctx.session.forgetPerson(r.readerId) // her open sessions read their keys anew
  return {}
}

type Decline = { requestId: string; reason: (typeof DECLINES)[number] }

export async function decline(ctx: Ctx, { requestId, reason }: Decline) {
  await answer(ctx, await getOpen(ctx, requestId), { answer: 'declined', declinedFor: reason })
  return {}
}

export async function takeBack(ctx: Ctx, who: { caseId: string; personId: string }) {
  if (!(await cases.takeBack(ctx, who))) throw new Refusal('not_on_team')
  await ctx.record(events.taken_back, { caseId: who.caseId, subject: ['people', who.personId] })
  ctx.session.forgetPerson(who.personId)
  return {}
}

/** Her stay has ended, or what followed it: what was lent for it ends too. For after-care it is asked for anew. */
export async function takeBackAll(ctx: Ctx, caseId: string): Promise<void> {
  for (const { part, personId } of await cases.teamNow(ctx, caseId))
    if (part === 'health_reader') await takeBack(ctx, { caseId, personId })
}
