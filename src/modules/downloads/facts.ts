import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { events } from './events.ts'
import { type FILES, type Form, MOST } from './rules.ts'

type What = (typeof FILES)[number]

/** Who had a file of it sent to a device, the newest first. */
export const takingsOf = (ctx: Ctx, what: What, id: string) =>
  ctx.db
    .selectFrom('fileTakings as t')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 't.centreId').onRef('p.personId', '=', 't.takenBy'))
    .select(['t.takingId', 't.form', 't.takenAt as at', 'p.callName as by'])
    .where('t.ofWhat', '=', what)
    .where('t.ofId', '=', id)
    .orderBy('t.takenAt', 'desc')
    .orderBy('t.takingId', 'desc')
    .limit(MOST)
    .execute()

/** A line of the log, in the transaction in which the file leaves. */
export async function noteTaking(ctx: Ctx, what: What, id: string, form: Form): Promise<void> {
  const by = { takenBy: ctx.actor.personId, takenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('fileTakings')
    .values({ centreId: ctx.actor.centreId, takingId: newId(ctx.now), ofWhat: what, ofId: id, form, ...by })
    .execute()
}

/** The same of a letter, with its event. */
export async function noteLetterTaken(
  ctx: Ctx,
  { letterId, caseId }: { letterId: string; caseId: string | null },
  form: Form,
): Promise<void> {
  await noteTaking(ctx, 'letter', letterId, form)
  await ctx.record(events.letter_taken, {
    ...(caseId && { caseId }),
    subject: ['letters', letterId],
    details: { form },
  })
}
