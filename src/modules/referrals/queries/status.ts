import type { z } from 'zod'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { referrals } from '../contract.ts'
import { openForOffice } from '../letter-words.ts'
import { sentBy } from './offers.ts'

type Item = z.input<typeof referrals.status.output>['letters'][number]['items'][number]

/** It was recorded before the office had an account: the office knows its letter by the day. */
const NOTHING = { number: null, office: '', subject: null }

/** What became of what an office sent: its own letters, numbers of its own list, and a word. The tables let no other row through. */
export async function status(ctx: Ctx) {
  const letters = await ctx.db
    .selectFrom('referralLetters')
    .select(['letterId', 'datedOn', 'receivedOn', 'statedCount', 'forOffice'])
    .where('officePersonId', '=', ctx.actor.personId)
    .orderBy('receivedOn', 'desc')
    .limit(100)
    .execute()
  const rows = await ctx.db
    .selectFrom('referrals')
    .select(['letterId', 'caseId', 'listNo', 'status', 'receivedAt', 'decidedAt', 'decisionDueOn'])
    .where('officePersonId', '=', ctx.actor.personId)
    .where('letterId', 'in', ['00000000-0000-0000-0000-000000000000', ...letters.map((l) => l.letterId)])
    .orderBy('listNo')
    .execute()
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  // an emergency is no business of the sender's list: she is in selection until somebody has decided
  const wordOf = (code: Code<'referrals', 'status'>): Item['status'] =>
    code === 'new' || code === 'emergency' ? 'in_selection' : code
  const decided = (word: Item['status'], at: string | null) => (word !== 'in_selection' && at ? dayOf(at) : null)
  const sent = await sentBy(ctx)
  const alone = new Set(sent.map((o) => o.caseId))
  return {
    sent: sent.map(({ offerId, caseId, sentAt, said, ...r }) => {
      const word = r.status ? wordOf(r.status) : 'in_selection'
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
    letters: letters.flatMap(({ forOffice, ...l }) => {
      const all = rows.filter((r) => r.letterId === l.letterId)
      const listed = all.filter((r) => !alone.has(r.caseId))
      if (all.length > 0 && listed.length === 0) return []
      const items = listed.map((r) => ({
        listNo: r.listNo,
        status: wordOf(r.status),
        receivedOn: dayOf(r.receivedAt),
        decidedOn: decided(wordOf(r.status), r.decidedAt),
      }))
      return [{ ...l, ...(openForOffice(ctx, { letterId: l.letterId, forOffice }) ?? NOTHING), items }]
    }),
  }
}
