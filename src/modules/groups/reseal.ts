import type { Ctx } from '../../platform/http/context.ts'

export const groupPlace = (attendanceId: string) => ({ table: 'group_texts', row: attendanceId, column: 'body' })

/** Notes for all on her timeline, under the new key, when she becomes protected or no longer. */
export async function resealGroupTexts(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('groupTexts')
    .select(['attendanceId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId, place: groupPlace(r.attendanceId), envelope: r.body })),
  )
  for (const [i, { attendanceId }] of rows.entries()) {
    const text = texts[i]
    if (text === null || text === undefined) continue
    const body = await ctx.seal.seal('display', caseId, groupPlace(attendanceId), text)
    await ctx.db.updateTable('groupTexts').set({ body, isProtected }).where('attendanceId', '=', attendanceId).execute()
  }
}
