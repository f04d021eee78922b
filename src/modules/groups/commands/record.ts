import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { groups } from '../contract.ts'
import { events } from '../events.ts'
import { openGroup, sealGroup } from '../group-words.ts'
import { mayRecord } from '../queries/asked.ts'
import { questionPlace } from '../reseal.ts'
import { MOST_BOXED } from '../rules.ts'

/** Material of a session: which it was, and who of the roll has it; whoever is not named has none. */
export async function give(ctx: Ctx, input: z.output<typeof groups.give.input>) {
  const { groupId, version, material, received } = input
  const head = await headOf(ctx, groupId)
  if (head.recordVersion !== version) throw new Refusal('stale_version')
  const people = await ctx.db
    .selectFrom('groupAttendances')
    .select('attendanceId')
    .where('groupId', '=', groupId)
    .execute()
  const known = people.map((p) => p.attendanceId)
  if (received.some((id) => !known.includes(id))) throw new Refusal('not_of_roll')
  await rewrite(ctx, head, { material })
  const left = known.filter((id) => !received.includes(id))
  await handOver(ctx, received, ctx.today.toString())
  await handOver(ctx, left, null)
  await ctx.record(events.material_given, {
    subject: ['group_sessions', groupId],
    details: { received: received.length },
  })
  return { version: version + 1, received: received.length }
}

/** The day on which she received it stays that of the first time. */
async function handOver(ctx: Ctx, attendanceIds: readonly string[], materialOn: string | null): Promise<void> {
  if (attendanceIds.length === 0) return
  await ctx.db
    .updateTable('groupAttendances')
    .set({ materialOn })
    .where('attendanceId', 'in', [...attendanceIds])
    .$if(materialOn !== null, (q) => q.where('materialOn', 'is', null))
    .execute()
}

/** A question of the session: of a woman under her key, of the box among the words of the session. */
export async function ask(ctx: Ctx, input: z.output<typeof groups.ask.input>) {
  const { groupId, from, attendanceId, text } = input
  const head = await headOf(ctx, groupId)
  if (from === 'woman') await ofHer(ctx, { groupId, attendanceId, text })
  else {
    const boxed = (await openGroup(ctx, head)).boxed ?? []
    if (boxed.length >= MOST_BOXED) throw new Refusal('too_many_questions')
    await rewrite(ctx, head, { boxed: [...boxed, text] })
  }
  await ctx.record(events.question_kept, { subject: ['group_sessions', groupId], details: { from } })
  return { listed: 1 }
}

type Hers = { groupId: string; attendanceId: string | undefined; text: string }

async function ofHer(ctx: Ctx, { groupId, attendanceId, text }: Hers): Promise<void> {
  const row = await ctx.db
    .selectFrom('groupAttendances as a')
    .innerJoin('cases as c', (j) => j.onRef('c.centreId', '=', 'a.centreId').onRef('c.caseId', '=', 'a.caseId'))
    .select(['a.attendanceId', 'a.caseId', 'c.isProtected'])
    .where('a.groupId', '=', groupId)
    .where('a.attendanceId', '=', attendanceId ?? '')
    .executeTakeFirst()
  if (!row) throw new Refusal('not_of_roll')
  const questionId = newId(ctx.now)
  await ctx.db
    .insertInto('groupQuestions')
    .values({
      ...{ centreId: ctx.actor.centreId, questionId, ...row },
      body: await ctx.seal.seal('display', row.caseId, questionPlace(questionId), text),
      ...{ savedBy: ctx.actor.personId, savedAt: ctx.now.toString() },
    })
    .execute()
}

/** Locked until the end: of two who write at once the second sees what the first wrote. */
async function headOf(ctx: Ctx, groupId: string) {
  const head = await ctx.db
    .selectFrom('groupSessions')
    .select(['savedBy', 'delivererId'])
    .where('groupId', '=', groupId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  if (!mayRecord(ctx, head)) throw new Refusal('not_allowed')
  return ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'body', 'recordVersion'])
    .where('groupId', '=', groupId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

type Head = Awaited<ReturnType<typeof headOf>>

async function rewrite(ctx: Ctx, head: Head, more: Partial<Awaited<ReturnType<typeof openGroup>>>): Promise<void> {
  const body = await sealGroup(ctx, head.groupId, { ...(await openGroup(ctx, head)), ...more })
  await ctx.db
    .updateTable('groupSessions')
    .set({ body, recordVersion: head.recordVersion + 1 })
    .where('groupId', '=', head.groupId)
    .execute()
}
