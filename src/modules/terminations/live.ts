import { holdsKey } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ExitCode } from '../cases/exits.ts'
import { getCase } from '../cases/facts/case.ts'
import type { EvidenceName } from '../cases/stage-rules.ts'
import { checklistOf } from './rules.ts'

export type Case = Awaited<ReturnType<typeof getCase>>

const open = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('terminations')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('state', 'in', ['open', 'proposed', 'approved'])
    .executeTakeFirst()

/** The way out that is being prepared now, or null. */
export async function findLive(ctx: Ctx, caseId: string) {
  const row = await open(ctx, caseId)
  return row ? { ...row, exit: row.exitKind } : null
}
export type Live = NonNullable<Awaited<ReturnType<typeof findLive>>>

export async function getLive(ctx: Ctx, caseId: string): Promise<{ c: Case; t: Live }> {
  const c = await getCase(ctx, caseId)
  const t = await findLive(ctx, caseId)
  if (!t) throw new Refusal('no_termination')
  return { c, t }
}

/** Her story, and what could lead somebody to her. */
type Key = 'narrative' | 'safety'

/**
 * The same, when this check is on its list, for whoever holds the key of its words. Whoever cannot open the no-contact list
 * ('safety') cannot clear anybody: an empty answer would be a false one.
 */
export async function getAsked(
  ctx: Ctx,
  caseId: string,
  check: EvidenceName,
  key?: Key,
): Promise<{ c: Case; t: Live }> {
  const found = await getLive(ctx, caseId)
  if (!checklistOf(found.t.exit, found.c.stage).some((i) => i.name === check)) throw new Refusal('check_not_asked')
  if (key && !holds(ctx, found.c, key)) throw new Refusal('not_allowed')
  return found
}

/** Hard checks that this way out still lacks, by the database's own table. */
export async function missingOf(ctx: Ctx, c: Case, exit: ExitCode): Promise<string[]> {
  const { rows } = await ctx.client.query<{ missing: string[] }>(
    'select sec.missing_for_exit($1, $2, $3, $4) as missing',
    [c.centreId, c.caseId, c.stage, exit],
  )
  return rows[0]?.missing ?? []
}

/** May this reader open what stands under this key about her? */
export const holds = (ctx: Ctx, c: Case, key: Key): boolean =>
  allows(holdsKey(key), ctx.actor, { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected })

export async function change(ctx: Ctx, t: Live, set: Record<string, string | null>): Promise<void> {
  const done = await ctx.db
    .updateTable('terminations')
    .set({ ...set, version: t.version + 1 })
    .where('terminationId', '=', t.terminationId)
    .where('version', '=', t.version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return
  const now = await ctx.db
    .selectFrom('terminations')
    .select(['state', 'version'])
    .where('terminationId', '=', t.terminationId)
    .executeTakeFirst()
  // a colleague was quicker; who may not change the row at all sees it as it was
  throw now && now.version !== t.version ? new Refusal('stale_version') : new Refusal('not_allowed')
}

/** The way out that is being prepared, else the last one of this stay; for papers and questions of others. */
export async function latestTermination(ctx: Ctx, caseId: string): Promise<Live | null> {
  const live = await findLive(ctx, caseId)
  if (live) return live
  const row = await ctx.db
    .selectFrom('terminations')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('state', '=', 'closed')
    .orderBy('endedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, exit: row.exitKind } : null
}
