import type { Ctx } from '../../platform/http/context.ts'

type Words = { who: string; reach: string | null; wants: string }
const at = (contactId: string) => ({ table: 'outing_contacts', row: contactId, column: 'body' })

/** Who was met and what is wanted, for the staff. */
export const sealContact = (ctx: Ctx, contactId: string, words: Words) =>
  ctx.seal.sealShared('staff', at(contactId), JSON.stringify(words))

/** Null for whoever reads the row and is not of the staff. */
export async function contactWords(ctx: Ctx, row: { contactId: string; body: string }): Promise<Words | null> {
  const text = await ctx.seal.openShared('staff', at(row.contactId), row.body)
  return text ? (JSON.parse(text) as Words) : null // sealed by sealContact
}
