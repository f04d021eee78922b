import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { isOverlap } from '../../../platform/database/broken-rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { programme } from '../contract.ts'
import { slotOf } from '../queries/clashes.ts'

/** The database says it last: two people, or a constraint that knows more than the reader does. */
export async function kept(writing: Promise<unknown>): Promise<void> {
  await writing.catch((error: unknown) => {
    throw isOverlap(error) ? new Refusal('clashes', { params: { count: 1 } }) : error
  })
}

export function columnsOf(ctx: Ctx, input: z.output<typeof programme.saveSession.input>) {
  const { sessionId: _, ...slot } = slotOf(input)
  return {
    ...slot,
    title: input.title,
    replacesOn: input.replacesOn ?? null,
    savedBy: ctx.actor.personId,
    savedAt: ctx.now.toString(),
  }
}
