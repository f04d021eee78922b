import { namesSomebody } from '../../../kernel/names-somebody.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { type Display, displayPlace } from './labels.ts'

/**
 * Words that hang on a board, go into a calendar or are read by whoever may know of nobody: none of whoever is here stands in them, also
 * not a protected one. Compared with the names that this person can open; `called` are words that name a thing or a colleague.
 */
export async function mustNameNobody(ctx: Ctx, texts: readonly string[], called: readonly string[]): Promise<void> {
  if (texts.length === 0) return
  const rows = await ctx.db
    .selectFrom('cases')
    .innerJoin('caseDisplays', (j) =>
      j.onRef('caseDisplays.centreId', '=', 'cases.centreId').onRef('caseDisplays.caseId', '=', 'cases.caseId'),
    )
    .select(['cases.caseId', 'caseDisplays.callName'])
    .where('cases.state', '!=', 'closed')
    .execute()
  const opened = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId: r.caseId, place: displayPlace(r.caseId), envelope: r.callName })),
  )
  // sealed by openCase
  const names = opened.flatMap((text) => (text ? [(JSON.parse(text) as Display).callName] : []))
  if (texts.some((text) => namesSomebody(text, names, called))) throw new Refusal('names_somebody')
}

/** What colleagues are called: whoever fetches a guest or gives a session may be named. */
export async function colleaguesCalled(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.selectFrom('people').select(['name', 'callName']).where('isActive', '=', true).execute()
  return rows.flatMap((p) => [p.name, p.callName])
}
