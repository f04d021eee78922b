import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
import { events } from './events.ts'
import { teamNow } from './lend.ts'
import type { ASKED_CLASSES, DECLINES } from './rules.ts'
import { tasks } from './tasks.ts'

type AskedClass = (typeof ASKED_CLASSES)[number]

/** Who could give it: the nurses, or the psychologist of this case. */
export async function givesTo(ctx: Ctx, caseId: string, cls: AskedClass): Promise<string[]> {
  if (cls === 'health') return holdersOf(ctx, 'nurse')
  return (await teamNow(ctx, caseId)).filter((m) => m.part === 'psychologist').map((m) => m.personId)
}

const COLUMNS = ['requestId', 'caseId', 'class', 'readerId', 'askedBy', 'answer'] as const

/** A request as whoever may answer it sees it. */
export async function getOpen(ctx: Ctx, requestId: string) {
  const r = await ctx.db
    .selectFrom('keyRequests')
    .select(COLUMNS)
    .where('requestId', '=', requestId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  if (r.answer) throw new Refusal('already_answered')
  return r
}

type Request = Awaited<ReturnType<typeof getOpen>>
type Answer = { answer: 'granted' } | { answer: 'declined'; declinedFor: (typeof DECLINES)[number] }

/** The task of the holders ends, and whoever asked is told; of a grant also whoever reads from now on. */
export async function answer(ctx: Ctx, r: Request, a: Answer): Promise<void> {
  const { caseId, requestId } = r
  const done = await ctx.db
    .updateTable('keyRequests')
    .set({ ...a, answeredBy: ctx.actor.personId, answeredAt: ctx.now.toString() })
    .where('requestId', '=', requestId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed') // seen, and not theirs to answer
  const about = { caseId, subject: ['key_requests', requestId] as const }
  if (a.answer === 'granted') await ctx.record(events.granted, { ...about, details: { class: r.class } })
  else await ctx.record(events.declined, { ...about, details: { class: r.class, reason: a.declinedFor } })
  await finishTasks(ctx, caseId, [tasks.answer_key_request], requestId)
  for (const ownerId of new Set(a.answer === 'granted' ? [r.askedBy, r.readerId] : [r.askedBy]))
    await addTask(ctx, tasks.read_key_answer, { caseId, ownerId, params: { answer: a.answer } })
}

/** She has written what the team may read: that is the answer to whoever asked for it. */
export async function answerBySummary(ctx: Ctx, caseId: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('keyRequests')
    .select(COLUMNS)
    .where('caseId', '=', caseId)
    .where('class', '=', 'counselling')
    .where('answer', 'is', null)
    .execute()
  for (const r of rows) await answer(ctx, r, { answer: 'granted' })
}
