import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import type { nightBody } from './contract.ts'

export type Night = z.output<typeof nightBody>
export const nightPlace = (caseId: string) => ({ table: 'first_nights', row: caseId, column: 'body' })

/** What was answered on the first night, with who asked; null when it was not asked or is not this person's to open. */
export async function nightOf(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('firstNights')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'firstNights.centreId').onRef('people.personId', '=', 'firstNights.recordedBy'),
    )
    .select(['firstNights.body', 'firstNights.version', 'firstNights.recordedAt as at', 'people.callName as by'])
    .where('firstNights.caseId', '=', caseId)
    .executeTakeFirst()
  const night = row ? await ctx.seal.openJson<Night>('safety', caseId, nightPlace(caseId), row.body) : null
  return row && night ? { ...night, version: row.version, at: row.at, by: row.by } : null
}
