import type { Ctx } from '../../platform/http/context.ts'
import type { Said } from './forms/contact.ts'

export const textPlace = (contactId: string) => ({ table: 'aftercare_texts', row: contactId, column: 'body' })
export const cautionPlace = (contactId: string) => ({ table: 'aftercare_cautions', row: contactId, column: 'body' })

/** What she told, with the figures, and what she said about her safety, each for whoever holds its key. */
export async function openSaid(
  ctx: Ctx,
  caseId: string,
): Promise<Map<string, { said: Said | null; caution: string | null }>> {
  const texts = await ctx.db
    .selectFrom('aftercareTexts')
    .select(['contactId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  const cautions = await ctx.db
    .selectFrom('aftercareCautions')
    .select(['contactId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  const openedTexts = await ctx.seal.openAll(
    'narrative',
    texts.map((r) => ({ caseId, place: textPlace(r.contactId), envelope: r.body })),
  )
  const openedCautions = await ctx.seal.openAll(
    'safety',
    cautions.map((r) => ({ caseId, place: cautionPlace(r.contactId), envelope: r.body })),
  )
  const answer = new Map<string, { said: Said | null; caution: string | null }>()
  texts.forEach((r, i) => {
    const text = openedTexts[i]
    answer.set(r.contactId, { said: text ? (JSON.parse(text) as Said) : null, caution: null }) // sealed by recordContact
  })
  cautions.forEach((r, i) =>
    answer.set(r.contactId, { said: answer.get(r.contactId)?.said ?? null, caution: openedCautions[i] ?? null }),
  )
  return answer
}

/** What she told, on the timeline, for whoever holds the key of her story. */
export async function tellAftercare(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const known = await openSaid(ctx, caseId)
  const silent = await ctx.db
    .selectFrom('aftercareContacts')
    .select('contactId')
    .where('caseId', '=', caseId)
    .where('contactId', 'in', [...ids])
    .execute()
  return new Map(
    ids.map((id) => {
      const said = known.get(id)?.said
      if (said) return [id, [said.told, said.hurdles, said.help, said.nextStep].filter((w) => w).join('\n')]
      return [id, silent.some((s) => s.contactId === id) ? '' : null]
    }),
  )
}
