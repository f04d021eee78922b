import type { Ctx } from '../../platform/http/context.ts'
import { t } from './words.ts'

/** Words of a talk about consent on the timeline: the answers, which are codes and open to the house. */
export async function tellConsents(
  ctx: Ctx,
  caseId: string,
  talkIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows =
    talkIds.length > 0
      ? await ctx.db
          .selectFrom('consents')
          .select(['talkId', 'purpose', 'answer'])
          .where('caseId', '=', caseId)
          .where('talkId', 'in', [...talkIds])
          .orderBy('consentId')
          .execute()
      : []
  const told = new Map<string, string | null>()
  for (const r of rows) {
    const before = told.get(r.talkId)
    const line = `${t.in(ctx.locale, `purpose.${r.purpose}`)}: ${t.in(ctx.locale, `answer.${r.answer}`).toLowerCase()}`
    told.set(r.talkId, before ? `${before} · ${line}` : line)
  }
  return told
}
