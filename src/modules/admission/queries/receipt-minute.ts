import type { OutputFields } from '../../../kernel/form.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { minute } from '../forms/minute.ts'

export type Minute = OutputFields<typeof minute>
export const minutePlace = (minuteId: string) => ({ table: 'receipt_minutes', row: minuteId, column: 'body' })

export const minuteRow = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('receiptMinutes')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'receiptMinutes.centreId')
        .onRef('people.personId', '=', 'receiptMinutes.signedBy'),
    )
    .select([
      'receiptMinutes.minuteId',
      'receiptMinutes.handedAt',
      'receiptMinutes.body',
      'receiptMinutes.version',
      'receiptMinutes.signedAt',
      'people.callName as signedBy',
    ])
    .where('receiptMinutes.caseId', '=', caseId)
    .executeTakeFirst()

/** The minute as it stands, or null: none yet, or not for this person to open. */
export async function receiptMinute(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const row = await minuteRow(ctx, caseId)
  const body = row ? await ctx.seal.openJson<Minute>('identity', caseId, minutePlace(row.minuteId), row.body) : null
  return { minute: row && body ? { ...row, body } : null }
}
