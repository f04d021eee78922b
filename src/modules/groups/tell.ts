import type { Ctx } from '../../platform/http/context.ts'
import { openGroup } from './group-words.ts'
import { groupPlace } from './reseal.ts'
import { ATTENDED } from './rules.ts'

/** The topic of a group session, and the note for all where she was there and the reader may open it. */
export async function tellAttendances(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .innerJoin('groupSessions', (j) =>
      j
        .onRef('groupSessions.centreId', '=', 'groupAttendances.centreId')
        .onRef('groupSessions.groupId', '=', 'groupAttendances.groupId'),
    )
    .leftJoin('groupTexts', (j) =>
      j
        .onRef('groupTexts.centreId', '=', 'groupAttendances.centreId')
        .onRef('groupTexts.attendanceId', '=', 'groupAttendances.attendanceId'),
    )
    .select([
      'groupAttendances.attendanceId',
      'groupAttendances.groupId',
      'groupAttendances.mark',
      'groupSessions.body as words',
      'groupTexts.body',
    ])
    .where('groupAttendances.caseId', '=', caseId)
    .where('groupAttendances.attendanceId', 'in', [...ids])
    .execute()
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) =>
      r.body && ATTENDED.includes(r.mark) ? { caseId, place: groupPlace(r.attendanceId), envelope: r.body } : null,
    ),
  )
  const told = new Map<string, string>()
  for (const [i, r] of rows.entries()) {
    const { topic } = await openGroup(ctx, { groupId: r.groupId, body: r.words })
    told.set(r.attendanceId, [topic, texts[i]].filter((part) => part).join('\n'))
  }
  return told
}
