import type { Ctx } from '../../../platform/http/context.ts'
import { lettersOfOffice } from '../../referrals/facts.ts'
import { type Answer, answerOf } from '../rules.ts'
import { sentBy } from './offers.ts'

/** What became of what an office sent: its own letters, numbers of its own list, and a word. The tables let no other row through. */
export async function status(ctx: Ctx) {
  const letters = await lettersOfOffice(ctx)
  const rows = await ctx.db
    .selectFrom('referrals')
    .select(['letterId', 'caseId', 'listNo', 'status', 'receivedAt', 'decidedAt', 'decisionDueOn'])
    .where('officePersonId', '=', ctx.actor.personId)
    .where('letterId', 'in', ['00000000-0000-0000-0000-000000000000', ...letters.map((l) => l.letterId)])
    .orderBy('listNo')
    // whom no number tells apart stands always in the same place (`placeIn`)
    .orderBy('caseId')
    .execute()
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  const decided = (word: Answer, at: string | null) => (word !== 'in_selection' && at ? dayOf(at) : null)
  const sent = await sentBy(ctx)
  const alone = new Set(sent.map((o) => o.caseId))
  return {
    sent: sent.map(({ offerId, caseId, sentAt, said, ...r }) => {
      const word = answerOf(r.status ?? 'new')
      return {
        offerId,
        name: said?.fullName ?? null,
        letterNumber: said?.number ?? null,
        office: said?.office ?? null,
        sentOn: dayOf(sentAt),
        status: caseId ? word : ('sent' as const),
        decidedOn: decided(word, r.decidedAt),
      }
    }),
    // whom it sent one by one stands above by name: her letter says her no second time
    letters: letters.flatMap((l) => {
      const all = rows.filter((r) => r.letterId === l.letterId)
      const listed = all.filter((r) => !alone.has(r.caseId))
      if (all.length > 0 && listed.length === 0) return []
      const items = listed.map((r) => ({
        listNo: r.listNo,
        status: answerOf(r.status),
        receivedOn: dayOf(r.receivedAt),
        decidedOn: decided(answerOf(r.status), r.decidedAt),
      }))
      return [{ ...l, items }]
    }),
  }
}
