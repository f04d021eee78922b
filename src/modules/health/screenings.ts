import { storedOf } from '../../kernel/form-input.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { screeningForm } from './forms/screening.ts'

export const placeOf = (screeningId: string) => ({ table: 'health_screenings', row: screeningId, column: 'body' })
const stored = storedOf(screeningForm, 'health')

/** Every version that this person may open, the newest first. */
export async function screeningsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('healthScreenings')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'healthScreenings.centreId')
        .onRef('people.personId', '=', 'healthScreenings.writtenBy'),
    )
    .select([
      'screeningId',
      'healthScreenings.version',
      'examinedOn',
      'writtenAt',
      'body',
      'people.callName as writtenBy',
    ])
    .where('caseId', '=', caseId)
    .orderBy('healthScreenings.version', 'desc')
    .execute()
  const texts = await ctx.seal.openAll(
    'health',
    rows.map((r) => ({ caseId, place: placeOf(r.screeningId), envelope: r.body })),
  )
  return rows.flatMap(({ version, examinedOn, writtenBy, writtenAt }, i) => {
    const text = texts[i]
    return text ? [{ version, examinedOn, writtenBy, writtenAt, text: stored.parse(JSON.parse(text)) }] : []
  })
}
