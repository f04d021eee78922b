import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'
import { openWith, sealTo } from '../../platform/seal/boxes.ts'
import { fingerprinter } from '../../platform/seal/fingerprints.ts'

/** What is written on a letter that came in. One letter may bring a whole list, so that no case owns it. */
export type LetterWords = { number: string | null; office: string; subject: string | null }

/** `GROUPS.intake` are the roles that may see the rows (policy.ts). */
const GROUP = 'intake'
const contextOf = (centreId: string, letterId: string) => ['referral letter for its office', centreId, letterId]

export const sealLetter = (ctx: Ctx, letterId: string, words: LetterWords): Promise<string> =>
  sealShared(ctx, GROUP, 'referral_letters', letterId, words)

export const openLetter = (ctx: Ctx, row: { letterId: string; body: string }, caseId?: string) =>
  openShared<LetterWords>(ctx, GROUP, 'referral_letters', { id: row.letterId, body: row.body }, caseId)

/** The sender follows what became of it and is in no group of the house: a copy to that account alone. */
export async function sealForOffice(ctx: Ctx, letterId: string, words: LetterWords, personId: string) {
  const { rows } = await ctx.client.query<{ public_key: string }>('select public_key from sec.public_keys($1)', [
    [personId],
  ])
  const key = rows[0]?.public_key
  return key ? sealTo(key, Buffer.from(JSON.stringify(words)), contextOf(ctx.actor.centreId, letterId)) : null
}

export function openForOffice(ctx: Ctx, row: { letterId: string; forOffice: string | null }): LetterWords | null {
  if (row.forOffice === null) return null
  const text = openWith(ctx.seal.ring.privateKey, row.forOffice, contextOf(ctx.actor.centreId, row.letterId))
  return JSON.parse(text.toString()) as LetterWords // sealed by sealForOffice, authenticated with its row
}

/** By this the same letter is known again; null without a number, or outside of the group. */
export async function letterMark(ctx: Ctx, words: LetterWords, datedOn: string | null): Promise<string | null> {
  const group = await ctx.seal.group(GROUP)
  return group && fingerprinter(group.secret).letter({ ...words, datedOn })
}
