import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'
import { letterKey } from '../old-sheets/check-register.ts'
import type { Values } from '../old-sheets/problem.ts'

/** What a kit of the past was, under the registry group's key. */
export type PastKit = Pick<Values, 'item' | 'label' | 'serial' | 'quantity' | 'price' | 'fund' | 'note' | 'name'>
/** What a letter of an old book was about. `name`: whom it names, where she was not found in Titian. */
export type PastLetter = Pick<Values, 'number' | 'office' | 'subject' | 'agenda_no' | 'note' | 'name'>
/** A row as it was written, heading by heading, and what has no column of its own. */
export type PastCase = { written: [heading: string, text: string][] } & Pick<Values, 'intake' | 'track' | 'note'>

export const sealPast = (ctx: Ctx, table: 'past_kits' | 'past_letters', id: string, doc: PastKit | PastLetter) =>
  sealShared(ctx, 'registry', table, id, doc)
export const openKit = (ctx: Ctx, r: { id: string; body: string; caseId: string | null }) =>
  openShared<PastKit>(ctx, 'registry', 'past_kits', r, r.caseId ?? undefined)
/** Null as well where her erasure has emptied it. */
export const openLetter = async (ctx: Ctx, r: { id: string; body: string; caseId: string | null }) =>
  r.body === '' ? null : openShared<PastLetter>(ctx, 'registry', 'past_letters', r, r.caseId ?? undefined)

/** Keys of the letters that came in from old books before. */
export async function earlierLetters(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.selectFrom('pastLetters').select(['letterId', 'direction', 'datedOn', 'body']).execute()
  const keys = new Set<string>()
  for (const r of rows) {
    const doc = await openLetter(ctx, { id: r.letterId, body: r.body, caseId: null })
    const key = doc && letterKey({ ...doc, direction: r.direction, ...(r.datedOn && { dated_on: r.datedOn }) })
    if (key) keys.add(key)
  }
  return keys
}
