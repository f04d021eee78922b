import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { definition as understood } from '../contract.ts'
import { tasks } from '../tasks.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('savedReports as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.ownerId'))
    .select([
      ...(['r.builtId', 'r.title', 'r.definition', 'r.shared', 'r.isMonthly', 'r.ownerId', 'r.savedAt'] as const),
      ...(['r.version', 'p.callName as by'] as const),
    ])

type Found = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
const shown = (ctx: Ctx, { ownerId, definition, ...r }: Found) => ({
  ...r,
  // one that is no longer understood stands as such, and takes no other with it
  definition: understood.safeParse(definition).data ?? null,
  isMine: ownerId === ctx.actor.personId,
})

export const MOST_SAVED = 100

export async function saved(ctx: Ctx) {
  const found = await rows(ctx).orderBy('r.savedAt', 'desc').limit(200).execute()
  return { reports: found.map((r) => shown(ctx, r)) }
}

export async function getSaved(ctx: Ctx, builtId: string) {
  const row = await rows(ctx).where('r.builtId', '=', builtId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return shown(ctx, row)
}

export async function one(ctx: Ctx, { builtId }: { builtId: string }) {
  const report = await getSaved(ctx, builtId)
  const asked = await ctx.db
    .selectFrom('tasks')
    .select('taskId')
    .where('kind', '=', tasks.look_at_report.kind)
    .where('link', '=', `/laporan/penyusun/${builtId}`)
    .where('ownerId', '=', ctx.actor.personId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  return { ...report, isAsked: asked !== undefined }
}
