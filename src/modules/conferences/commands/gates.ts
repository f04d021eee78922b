import type { Ctx } from '../../../platform/http/context.ts'
import type { RecordInput } from '../contract.ts'
import { events } from '../events.ts'
import type { Kind } from '../rules.ts'
import { decidesAtG6 } from '../rules.ts'

const HELD = {
  review: events.review_held,
  cc1: events.cc1_held,
  cc2: events.cc2_held,
  cc3: events.review_held,
  cc4: events.cc4_held,
  ccl: events.ccl_held,
} as const satisfies Readonly<Record<Kind, unknown>>

/** The events that meet gates (src/app/gates.ts): that it was held, that it decided, which way, and when the next one is. */
export async function recordGates(ctx: Ctx, conferenceId: string, input: RecordInput): Promise<void> {
  const { caseId, kind, decision } = input
  await ctx.record(HELD[kind], {
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
  // no words of the sitting beside these: they stand beside "held"
  const about = { caseId, subject: ['conference_minutes', conferenceId] as const }
  if (decidesAtG6(kind)) {
    const toEvaluation = decision === 'to_evaluation'
    await ctx.record(events.review_decided, { ...about, details: { conference: conferenceId, decision } })
    // a later decision to go on another way undoes an earlier "go to evaluation"
    await ctx.record(toEvaluation ? events.evaluation_chosen : events.evaluation_not_chosen, {
      ...about,
      details: { conference: conferenceId },
    })
  }
  if (input.nextReviewOn)
    await ctx.record(events.next_review_dated, {
      ...about,
      details: { conference: conferenceId, on: input.nextReviewOn },
    })
}
