import type { Ctx } from '../../platform/http/context.ts'
import { OPEN_DAYS } from './rules.ts'

export const reasonPlace = (id: string) => ({ table: 'case_reopenings', row: id, column: 'reason' })

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const row = await ctx.db
    .selectFrom('caseReopenings')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'caseReopenings.centreId')
        .onRef('people.personId', '=', 'caseReopenings.reopenedBy'),
    )
    .select(['reopeningId', 'reason', 'reopenedAt', 'people.callName'])
    .where('caseId', '=', caseId)
    .where('shutAt', 'is', null)
    .executeTakeFirst()
  if (!row) return { open: null }
  const [reason = null] = await ctx.seal.openAll('narrative', [
    { caseId, place: reasonPlace(row.reopeningId), envelope: row.reason },
  ])
  const day = Temporal.Instant.from(row.reopenedAt).toZonedDateTimeISO(ctx.zone).toPlainDate()
  return {
    open: { by: row.callName, at: row.reopenedAt, until: day.add({ days: OPEN_DAYS }).toString(), reason },
  }
}
