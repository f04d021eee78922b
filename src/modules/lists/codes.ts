import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openText, sealText } from '../../platform/seal/envelope.ts'
import type { CheckedRow } from '../sheets/candidate-draft.ts'

type Meaning = { code: string; category: number }
const placeOf = (codeId: string) => ({ table: 'list_codes', row: codeId, column: 'body', kid: 'intake' })

/** What the codes of senders mean, as it was said last; 0: no category of the regulation. Empty for whoever is not of the intake group. */
export async function rememberedCodes(ctx: Ctx): Promise<Map<string, number>> {
  const group = await ctx.seal.group('intake')
  if (!group) return new Map()
  const rows = await ctx.db.selectFrom('listCodes').select(['codeId', 'body']).orderBy('madeAt').execute()
  return new Map(
    rows.map((r) => {
      const said = JSON.parse(openText(group.secret, r.body, placeOf(r.codeId))) as Meaning // sealed below
      return [said.code, said.category]
    }),
  )
}

export async function rememberCode(ctx: Ctx, said: Meaning): Promise<void> {
  const group = await ctx.seal.group('intake')
  if (!group) return
  const codeId = newId(ctx.now)
  const body = sealText(group.secret, JSON.stringify(said), placeOf(codeId))
  await ctx.db
    .insertInto('listCodes')
    .values({ centreId: ctx.actor.centreId, codeId, body, madeBy: ctx.actor.personId, madeAt: ctx.now.toString() })
    .execute()
}

/** The categories that a woman's codes mean, as far as somebody has said. */
export const meant = (codes: readonly string[], meanings: ReadonlyMap<string, number>): number[] =>
  codes.flatMap((code) => meanings.get(code) || []) // 0 is no category

/** Categories of a line of a list: those it was saved with, and what its codes were said to mean since. */
export async function categoriesOf(
  ctx: Ctx,
  line: { categories: readonly number[]; problemCodes?: readonly string[] } | undefined,
): Promise<number[]> {
  if (!line) return []
  const later = line.problemCodes?.length ? meant(line.problemCodes, await rememberedCodes(ctx)) : []
  return [...new Set([...line.categories, ...later])]
}

/** Codes of a list with the number of rows that bear each, the commonest first. */
export function codesOf(rows: readonly CheckedRow[]): { code: string; rows: number }[] {
  const counts = new Map<string, number>()
  for (const { draft } of rows) for (const code of draft.problemCodes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, rows: count }))
    .toSorted((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CODES)
}

/** A sender's list of problems has some dozens; a column of free remarks is none. */
const MOST_CODES = 60
