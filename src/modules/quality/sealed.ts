import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'

/** Words for the staff alone: what was said or seen, what came of it. Null for whoever reads the row and is not of the staff. */
type Said = { words: string }
type Of = 'factor_evidence' | 'community_issues' | 'community_issues.closing' | 'improvements'

export const sealWords = (ctx: Ctx, of: Of, id: string, words: string): Promise<string> =>
  sealShared(ctx, 'staff', of, id, { words } satisfies Said)

export async function openWords(ctx: Ctx, of: Of, id: string, body: string | null): Promise<string | null> {
  return body === null ? null : ((await openShared<Said>(ctx, 'staff', of, { id, body }))?.words ?? null)
}
