import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { FLAG_KINDS } from '../flag-kinds.ts'

export type ShownFlag = { flagId: string; kind: Code<'flags', 'kind'>; openedAt: string; untilOn: string | null }

/** The flags that stand on these women today, as far as this person may see them, a danger before the rest, the eldest first. */
export async function flagsOf(ctx: Ctx, caseIds: readonly string[]): Promise<ReadonlyMap<string, ShownFlag[]>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('flags')
    .select(['caseId', 'flagId', 'kind', 'openedAt', 'untilOn'])
    .where('caseId', 'in', [...caseIds])
    .where('closedAt', 'is', null)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', ctx.today.toString())]))
    .orderBy('openedAt')
    .orderBy('flagId')
    .execute()
  const flags = new Map<string, ShownFlag[]>()
  const dangersFirst = rows.toSorted((a, b) => FLAG_KINDS.indexOf(a.kind) - FLAG_KINDS.indexOf(b.kind))
  for (const { caseId, ...flag } of dangersFirst) flags.set(caseId, [...(flags.get(caseId) ?? []), flag])
  return flags
}
