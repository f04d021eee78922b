import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import { openDocs } from '../../platform/seal/bodies.ts'
import type { aftermath } from './shapes.ts'

export type ComplaintDoc = { text: string; answer?: string | undefined }
export type OutcomeDoc = { text: string }

type Aftermath = { [K in keyof typeof aftermath]: z.input<(typeof aftermath)[K]> }

/** Complaints and news, the newest first; words that do not open are null, their line stays. `names`: call names by person. */
export async function aftermathOf(ctx: Ctx, caseId: string, names: (id: string) => string): Promise<Aftermath> {
  const complaints = await ctx.db
    .selectFrom('referralComplaints')
    .selectAll()
    .select('complaintId as id')
    .where('caseId', '=', caseId)
    .orderBy('receivedOn', 'desc')
    .execute()
  const outcomes = await ctx.db
    .selectFrom('referralOutcomes')
    .selectAll()
    .select('outcomeId as id')
    .where('caseId', '=', caseId)
    .orderBy('notedOn', 'desc')
    .execute()
  const complained = await openDocs<ComplaintDoc>(ctx, 'identity', 'referral_complaints', complaints)
  const news = await openDocs<OutcomeDoc>(ctx, 'identity', 'referral_outcomes', outcomes)
  return {
    complaints: complaints.map((r, i) => ({
      complaintId: r.complaintId,
      channel: r.channel,
      receivedOn: r.receivedOn,
      dueOn: r.dueOn,
      answeredOn: r.answeredOn,
      answeredBy: r.answeredBy ? names(r.answeredBy) : null,
      text: complained[i]?.text ?? null,
      answer: complained[i]?.answer ?? null,
    })),
    outcomes: outcomes.map((r, i) => ({
      outcomeId: r.outcomeId,
      notedOn: r.notedOn,
      outcome: r.outcome,
      text: news[i]?.text ?? null,
      by: names(r.personId),
    })),
  }
}
