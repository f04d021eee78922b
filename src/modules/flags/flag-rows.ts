import type { Ctx } from '../../platform/http/context.ts'
import { openDocs } from '../../platform/seal/bodies.ts'
import type { Cause } from './rules.ts'

/** Flags of a case that this person may see, the eldest first. */
export const flagsOf = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('flags')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'flags.centreId').onRef('people.personId', '=', 'flags.openedBy'),
    )
    .leftJoin('people as closer', (j) =>
      j.onRef('closer.centreId', '=', 'flags.centreId').onRef('closer.personId', '=', 'flags.closedBy'),
    )
    .select([
      'flags.flagId',
      'flags.caseId',
      'flags.kind',
      'flags.source',
      'flags.recordId',
      'flags.openedAt',
      'people.callName as openedBy',
      'flags.untilOn',
      'flags.stayedAt',
      'flags.closedAt',
      'closer.callName as closedBy',
    ])
    .where('flags.caseId', '=', caseId)
    .orderBy('flags.openedAt')
    .orderBy('flags.flagId')
    .execute()

export type FlagRow = Awaited<ReturnType<typeof flagsOf>>[number]

export const openOf = async (ctx: Ctx, caseId: string): Promise<FlagRow[]> =>
  (await flagsOf(ctx, caseId)).filter((f) => f.closedAt === null)

type Stay = { feelsSafe: 'yes' | 'no' | 'cannot_say'; withHer: string }
/** What stands sealed about one flag, as far as this person holds its keys. */
export type FlagWords = { causes: Cause[]; words: string | null; stay: Stay | null; reason: string | null }
type Doc = Partial<Stay> & { causes?: Cause[]; words?: string; reason?: string }

/** The words of these flags, by flag: said once, in the order in which they were written. */
export async function wordsOf(ctx: Ctx, flagIds: readonly string[]): Promise<(flagId: string) => FlagWords> {
  if (flagIds.length === 0) return () => ({ causes: [], words: null, stay: null, reason: null })
  const texts = await ctx.db
    .selectFrom('flagTexts')
    .select(['flagId', 'caseId', 'textId as id', 'part', 'body'])
    .where('flagId', 'in', [...flagIds])
    .orderBy('writtenAt')
    .execute()
  const guarded = await ctx.db
    .selectFrom('flagCauses')
    .select(['flagId', 'caseId', 'textId as id', 'body'])
    .where('flagId', 'in', [...flagIds])
    .orderBy('writtenAt')
    .execute()
  const docs = [
    ...(await openDocs<Doc>(ctx, 'narrative', 'flag_texts', texts)).map((doc, i) => ({
      of: texts[i]?.flagId,
      part: texts[i]?.part,
      doc,
    })),
    ...(await openDocs<Doc>(ctx, 'safety', 'flag_causes', guarded)).map((doc, i) => ({
      of: guarded[i]?.flagId,
      part: 'cause' as const,
      doc,
    })),
  ]
  return (flagId) => {
    const own = docs.filter((d) => d.of === flagId)
    const last = (part: 'stay' | 'closing' | 'cause') => own.findLast((d) => d.part === part)?.doc
    const stay = last('stay')
    return {
      causes: [...new Set(own.flatMap((d) => d.doc?.causes ?? []))],
      words: last('cause')?.words ?? null,
      stay: stay?.feelsSafe && stay.withHer ? { feelsSafe: stay.feelsSafe, withHer: stay.withHer } : null,
      reason: last('closing')?.reason ?? null,
    }
  }
}
