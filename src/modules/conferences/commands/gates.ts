import type { Ctx } from '../../../platform/http/context.ts'
import type { Kind } from '../rules.ts'
import { decidesAtG6 } from '../rules.ts'
import type { RecordInput } from './record.ts'

const HELD: Readonly<Record<Kind, `conferences.${string}`>> = {
  review: 'conferences.review_held',
  cc1: 'conferences.cc1_held',
  cc2: 'conferences.cc2_held',
  cc3: 'conferences.review_held',
  cc4: 'conferences.cc4_held',
  ccl: 'conferences.ccl_held',
}

/** The events that meet gates (app/gates.ts): that it was held, that it decided, which way, and when the next one is. */
export async function recordGates(ctx: Ctx, conferenceId: string, input: RecordInput): Promise<void> {
  const { caseId, kind, decision } = input
  await ctx.record({
    kind: HELD[kind],
    caseId,
    subject: ['conferences', conferenceId],
    details: {
      kind,
      on: input.heldOn,
      decision,
      members: input.members.length + input.guests.length,
      dissents: input.dissent.length,
      ...(input.cause && { cause: input.cause }),
    },
  })
  if (decidesAtG6(kind)) {
    const toEvaluation = decision === 'to_evaluation'
    await ctx.record({ kind: 'conferences.review_decided', caseId, details: { conference: conferenceId, decision } })
    // a later decision to go on another way undoes an earlier "go to evaluation"
    await ctx.record({
      kind: toEvaluation ? 'conferences.evaluation_chosen' : 'conferences.evaluation_not_chosen',
      caseId,
      details: { conference: conferenceId },
    })
  }
  if (input.nextReviewOn)
    await ctx.record({
      kind: 'conferences.next_review_dated',
      caseId,
      details: { conference: conferenceId, on: input.nextReviewOn },
    })
}
