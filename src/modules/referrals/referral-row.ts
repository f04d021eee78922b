import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** The referral of a case, or "not found" for whom there is none. */
export async function getReferral(ctx: Ctx, caseId: string) {
  const row = await ctx.db.selectFrom('referrals').selectAll().where('caseId', '=', caseId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type Referral = Awaited<ReturnType<typeof getReferral>>

type Changes = Partial<Omit<Referral, 'centreId' | 'caseId' | 'version' | 'source' | 'registeredBy' | 'registeredAt'>>

/**
 * Writes on the version that was read; a row that another hand changed meanwhile is refused. `stale` is a clash that shows the
 * document that was about to be written over.
 */
export async function change(
  ctx: Ctx,
  before: Pick<Referral, 'caseId'>,
  version: number,
  to: Changes,
  stale = new Refusal('stale_version'),
): Promise<void> {
  const done = await ctx.db
    .updateTable('referrals')
    .set({ ...to, version: version + 1 })
    .where('caseId', '=', before.caseId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return
  const now = await getReferral(ctx, before.caseId)
  if (now.version === version) throw new Refusal('not_allowed') // it is there and of this version: the policy holds it back
  throw stale
}

/** Selection is over once she is through the stage of data, or the case is closed. */
export function stillInSelection(c: { state: string; stage: string }): void {
  if (c.state === 'closed' || c.state === 'aftercare') throw new Refusal('case_closed')
  if (c.stage !== 'identification' && c.stage !== 'data') throw new Refusal('selection_over')
}
