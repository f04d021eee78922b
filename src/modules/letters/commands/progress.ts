import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import type { Letter } from '../letter-row.ts'
import { changeLetter, getLetter, makerOf, ownerOf, toldPaper } from '../letter-row.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import type { CANCEL_REASONS, SENT_WAYS, State } from '../rules.ts'
import { mayStep } from '../rules.ts'
import { putFile } from '../store.ts'
import { tasks } from '../tasks.ts'

type Step = { letterId: string; version: number }

async function forStep(ctx: Ctx, letterId: string, to: State): Promise<Letter> {
  const letter = await getLetter(ctx, letterId)
  if (!mayStep(letter.state, to)) throw new Refusal('letter_no_such_step', { params: { state: letter.state } })
  return letter
}

export const about = (letter: Letter) => ({
  ...(letter.caseId && { caseId: letter.caseId }),
  subject: ['letters', letter.letterId] as const,
})

/** The letter no longer waits for the head. */
export async function tickTask(ctx: Ctx, sources: Sources, letter: Letter): Promise<void> {
  if (letter.taskId) await sources.finishTask(ctx, letter.taskId)
}

/** Printed and laid on the desk: the head is asked to sign where she signs. A neutral letter is signed at the Dinas. */
export async function markPrinted(ctx: Ctx, { letterId, version }: Step) {
  const letter = await forStep(ctx, letterId, 'printed')
  const asks = makerOf(letter).headSigns && !letter.isNeutral
  const taskId = asks
    ? await addTask(ctx, tasks.approve_letter, {
        id: letterId,
        params: { paper: letter.paper },
        ...(letter.caseId && { caseId: letter.caseId }),
      })
    : null
  const next = await changeLetter(ctx, letter, { state: 'printed', printedAt: ctx.now.toString(), taskId }, version)
  await ctx.record(events.printed, { ...about(letter), details: { paper: toldPaper(letter.paper) } })
  return { version: next }
}

/** The head says that she has signed; also afterwards, when the scan was quicker than she. */
export const markSigned =
  (sources: Sources) =>
  async (ctx: Ctx, { letterId, version }: Step) => {
    const letter = await getLetter(ctx, letterId)
    const isLate = letter.state === 'archived' && letter.signedAt === null
    if (!isLate && !mayStep(letter.state, 'signed'))
      throw new Refusal('letter_no_such_step', { params: { state: letter.state } })
    const at = ctx.now.toString()
    const next = await changeLetter(ctx, letter, isLate ? { signedAt: at } : { state: 'signed', signedAt: at }, version)
    await tickTask(ctx, sources, letter)
    await ctx.record(events.signed, { ...about(letter), details: { paper: toldPaper(letter.paper) } })
    return { version: next }
  }

/** It has left the house: by which way, on which day. A scan may still come afterwards. */
export const markSent =
  (sources: Sources) => async (ctx: Ctx, o: Step & { how: (typeof SENT_WAYS)[number]; on: string }) => {
    const letter = await getLetter(ctx, o.letterId)
    if (letter.sentOn) throw new Refusal('letter_already_sent')
    if (letter.state !== 'archived' && !mayStep(letter.state, 'archived'))
      throw new Refusal('letter_no_such_step', { params: { state: letter.state } })
    if (o.on > ctx.today.toString()) throw new Refusal('letter_sent_in_future')
    const next = await changeLetter(ctx, letter, { state: 'archived', sentOn: o.on, sentHow: o.how }, o.version)
    await tickTask(ctx, sources, letter)
    await ctx.record(events.sent, {
      ...about(letter),
      details: { paper: toldPaper(letter.paper), how: o.how, on: o.on },
    })
    return { version: next }
  }

/** The paper is not used. Its number stays in the book with the reason; a free note is sealed like the letter. */
export const cancel =
  (sources: Sources) =>
  async (ctx: Ctx, o: Step & { reason: (typeof CANCEL_REASONS)[number]; note?: string | undefined }) => {
    const letter = await forStep(ctx, o.letterId, 'cancelled')
    const at = ctx.now.toString()
    const next = await changeLetter(
      ctx,
      letter,
      { state: 'cancelled', cancelledAt: at, cancelReason: o.reason },
      o.version,
    )
    await ctx.db
      .updateTable('letterNumbers')
      .set({ cancelledAt: at, cancelledBy: ctx.actor.personId, cancelReason: o.reason })
      .where('letterId', '=', letter.letterId)
      .execute()
    if (o.note)
      await putFile(ctx, await ownerOf(ctx, letter), { kind: 'note', body: { note: o.note, reason: o.reason } })
    await tickTask(ctx, sources, letter)
    await ctx.record(events.cancelled, {
      ...about(letter),
      details: { paper: toldPaper(letter.paper), reason: o.reason },
    })
    return { version: next }
  }
