import type { Ctx } from '../../platform/http/context.ts'

export const groupPlace = (attendanceId: string) => ({ table: 'group_texts', row: attendanceId, column: 'body' })
export const questionPlace = (questionId: string) => ({
  table: 'group_questions',
  row: questionId,
  column: 'body',
})

/** Notes for all on her timeline, under the new key, when she becomes protected or no longer. */
export async function resealGroupTexts(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const { db } = ctx
  const rows = await db.selectFrom('groupTexts').select(['attendanceId', 'body']).where('caseId', '=', caseId).execute()
  const all = rows.map((r) => ({ body: r.body, id: r.attendanceId, place: groupPlace(r.attendanceId) }))
  await again(ctx, caseId, all, (id, body) =>
    db.updateTable('groupTexts').set({ body, isProtected }).where('attendanceId', '=', id).execute(),
  )
}

/** What she asked in group sessions, likewise. */
export async function resealQuestions(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const { db } = ctx
  const rows = await db
    .selectFrom('groupQuestions')
    .select(['questionId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  const all = rows.map((r) => ({ body: r.body, id: r.questionId, place: questionPlace(r.questionId) }))
  await again(ctx, caseId, all, (id, body) =>
    db.updateTable('groupQuestions').set({ body, isProtected }).where('questionId', '=', id).execute(),
  )
}

type Sealed = { id: string; body: string; place: ReturnType<typeof groupPlace> }

async function again(
  ctx: Ctx,
  caseId: string,
  rows: readonly Sealed[],
  write: (id: string, body: string) => Promise<unknown>,
): Promise<void> {
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId, place: r.place, envelope: r.body })),
  )
  for (const [i, { id, place }] of rows.entries()) {
    const text = texts[i]
    if (text === null || text === undefined) continue
    await write(id, await ctx.seal.seal('display', caseId, place, text))
  }
}
