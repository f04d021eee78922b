import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { isOverlap } from '../../../platform/database/broken-rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { programme } from '../contract.ts'
import { slotOf } from '../queries/clashes.ts'
import { asWhat, type GivesAs } from '../rules.ts'

/** The database says it last: two people, or a constraint that knows more than the reader does. */
export async function kept(writing: Promise<unknown>): Promise<void> {
  await writing.catch((error: unknown) => {
    throw isOverlap(error) ? new Refusal('clashes', { params: { count: 1 } }) : error
  })
}

export function columnsOf(ctx: Ctx, input: z.output<typeof programme.saveSession.input>) {
  const { sessionId: _, helpers: __, ...slot } = slotOf(input)
  return {
    ...slot,
    title: input.title,
    givesAs: slot.delivererId === null ? null : (input.givesAs ?? asWhat(input.kind)),
    replacesOn: input.replacesOn ?? null,
    savedBy: ctx.actor.personId,
    savedAt: ctx.now.toString(),
  }
}

type Beside = { sessionId: string; helpers: readonly { delivererId: string; givesAs: GivesAs }[] }

/** Those who give these sessions beside whoever leads them. */
export async function writeHelpers(ctx: Ctx, sessions: readonly Beside[]): Promise<void> {
  const rows = sessions.flatMap(({ sessionId, helpers }) =>
    helpers.map(({ delivererId, givesAs }) => ({ centreId: ctx.actor.centreId, sessionId, delivererId, givesAs })),
  )
  if (rows.length > 0) await ctx.db.insertInto('sessionHelpers').values(rows).execute()
}
