import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getReferral, letterOf } from '../referrals/facts.ts'

/** A letter of recommendation enters the book with the first woman who is registered with it, and is not typed twice. */
export async function enterReferralLetter(ctx: Ctx, caseId: string): Promise<void> {
  const { letterId } = await getReferral(ctx, caseId)
  const letter = letterId === null ? null : await letterOf(ctx, letterId, caseId)
  if (!letter) return
  await ctx.db
    .insertInto('incomingLetters')
    .values({
      ...{ centreId: ctx.actor.centreId, letterId: newId(ctx.now), nature: 'ordinary', receivedOn: letter.receivedOn },
      // whoever typed the date of the letter later than its arrival is not stopped here
      datedOn: letter.datedOn !== null && letter.datedOn <= letter.receivedOn ? letter.datedOn : null,
      referralLetterId: letter.letterId,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .onConflict((oc) =>
      oc.columns(['centreId', 'referralLetterId']).where('referralLetterId', 'is not', null).doNothing(),
    )
    .execute()
}
