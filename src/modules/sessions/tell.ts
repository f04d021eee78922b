import type { Ctx } from '../../platform/http/context.ts'
import { openTexts } from './commands/note-text.ts'

/** The words of notes on the timeline; null where the reader holds no key. */
export async function tellNotes(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('sessionNotes')
    .select(['noteId', 'caseId', 'audience'])
    .where('caseId', '=', caseId)
    .where('noteId', 'in', [...ids])
    .execute()
  const texts = await openTexts(ctx, rows)
  return new Map(
    ids.map((id) => {
      const w = texts.get(id)
      return [id, w ? [w.discussed, w.response, w.nextStep?.text].filter((part) => part).join('\n') : null]
    }),
  )
}
