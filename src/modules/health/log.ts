import { storedOf } from '../../kernel/form-input.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { logForm } from './forms/log.ts'

export const logPlace = (entryId: string) => ({ table: 'health_log', row: entryId, column: 'body' })
const stored = storedOf(logForm, 'health')

type Which = { caseId?: string; since?: string }

/** Entries of one woman, or of all since a day, the newest first; of whom this person holds no key, none. */
export async function entriesOf(ctx: Ctx, { caseId, since }: Which) {
  let asked = ctx.db
    .selectFrom('healthLog')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'healthLog.centreId').onRef('people.personId', '=', 'healthLog.writtenBy'),
    )
    .select([
      ...(['entryId', 'caseId', 'kind', 'seenOn', 'standing', 'againOn', 'writtenAt', 'body'] as const),
      'people.callName as by',
    ])
  if (caseId) asked = asked.where('caseId', '=', caseId)
  if (since) asked = asked.where('seenOn', '>=', since)
  const rows = await asked.orderBy('seenOn', 'desc').orderBy('entryId', 'desc').limit(200).execute()
  const texts = await ctx.seal.openAll(
    'health',
    rows.map((r) => ({ caseId: r.caseId, place: logPlace(r.entryId), envelope: r.body })),
  )
  return rows.flatMap(({ body: _, ...row }, i) => {
    const text = texts[i]
    return text ? [{ ...row, text: stored.parse(JSON.parse(text)) }] : []
  })
}
