import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { casesWithSameMarks, type KnownSoFar, marksOf } from './facts.ts'
import { QUESTIONS_PER_HOUR } from './rules.ts'

const SLOT = 'clients.asked'

/**
 * "Is there a file with this number, or this name, year and mother?" The answer also tells of files that the asker may
 * not open, so each new question is counted and put on the chain, and the twenty-first of an hour is refused (security.md
 * 3.6). The same question again in one session is the same question.
 *
 * Call it before anything is recorded: the count is a transaction of its own, so that it stays when the request is refused.
 */
export async function askMarks(ctx: Ctx, about: KnownSoFar): Promise<{ caseId: string; kind: string }[]> {
  const marks = (await marksOf(ctx, about)).map((m) => m.mark)
  if (marks.length === 0) return []
  const memory = ctx.seal.ring.memory
  const asked = (memory.get(SLOT) ?? new Set<string>()) as Set<string> // only this function writes the slot
  if (marks.some((m) => !asked.has(m))) {
    await count(ctx, marks.length)
    memory.set(SLOT, new Set([...asked, ...marks]))
  }
  return casesWithSameMarks(ctx, about)
}

async function count(ctx: Ctx, marks: number): Promise<void> {
  const hourAgo = ctx.now.subtract({ hours: 1 }).toString()
  const mine = await ctx.db
    .selectFrom('markQuestions')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('personId', '=', ctx.actor.personId)
    .where('askedAt', '>', hourAgo)
    .executeTakeFirstOrThrow()
  if (mine.n >= QUESTIONS_PER_HOUR) throw new Refusal('too_many')
  await ctx.apart(async (_door, client) => {
    await client.query('select sec.begin_request($1, $2, false)', [ctx.session.tokenHash, ctx.now.toString()])
    await client.query(
      'insert into mark_questions (centre_id, question_id, person_id, asked_at) values ($1, $2, $3, $4)',
      [ctx.actor.centreId, newId(ctx.now), ctx.actor.personId, ctx.now.toString()],
    )
    await client.query(`select sec.append_event('clients.duplicates_asked', null, null, null, $1, $2)`, [
      JSON.stringify({ files: marks }),
      ctx.now.toString(),
    ])
  })
}
