import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { signatures } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'

type In = z.output<typeof signatures.setAside.input>

/** The database undoes with it what the file had brought: that the letter is certified, and its place in the archive (`sec.withdraw_certified`). */
export const setAside =
  (ports: Ports) =>
  async (ctx: Ctx, { letterId, fileId, reason }: In) => {
    const { caseId, state: before } = await ports.letter(ctx, letterId)
    if (!(await ports.certifiedOf(ctx, letterId)).some((f) => f.fileId === fileId)) throw new Refusal('not_found')
    await ctx.db
      .insertInto('certifiedWithdrawals')
      .values({
        ...{ centreId: ctx.actor.centreId, fileId, letterId, reason },
        ...{ withdrawnAt: ctx.now.toString(), withdrawnBy: ctx.actor.personId },
      })
      .execute()
    const { state } = await ports.letter(ctx, letterId)
    if (state !== before) await ports.askAgain(ctx, letterId)
    await ctx.record(events.certified_set_aside, {
      ...(caseId && { caseId }),
      subject: ['letters', letterId],
      details: { reason },
    })
    return { state }
  }
