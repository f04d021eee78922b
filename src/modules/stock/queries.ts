import { MOST_ROWS, listSheet as sheet } from '../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { trackNames } from '../tracks/facts.ts'
import { events } from './events.ts'
import { itemsOf } from './facts.ts'
import { listWords } from './list-words.ts'
import { toolkitList } from './lists/toolkits.ts'
import type { ToolkitState } from './rules.ts'
import { valueOf } from './rules.ts'

/** A centre has some dozens of kits a year: one page. */
const MOST = 300

export async function toolkits(
  ctx: Ctx,
  { state, track }: { state?: ToolkitState | undefined; track?: string | undefined },
  most = MOST,
) {
  const kits = await ctx.db
    .selectFrom('toolkits')
    .selectAll()
    .where((eb) => eb.and({ ...(state && { state }), ...(track && { track }) }))
    .orderBy('madeAt', 'desc')
    .orderBy('label')
    .limit(most)
    .execute()
  const items = await itemsOf(
    ctx,
    kits.map((k) => k.toolkitId),
  )
  const labels = await labelsOf(
    ctx,
    kits.flatMap((k) => k.caseId ?? []),
  )
  // that a kit is kept for her tells where her stay is going
  const whose = (caseId: string | null) =>
    caseId && (ctx.can('stock.keep') || ctx.actor.caseload.includes(caseId))
      ? { caseId, who: labels.get(caseId)?.label ?? null }
      : { caseId: null, who: null }
  return {
    toolkits: kits.map((k) => {
      const own = items.filter((i) => i.toolkitId === k.toolkitId)
      const { caseId, who } = whose(k.caseId)
      return { ...k, caseId, valueRupiah: valueOf(own), items: own, who }
    }),
  }
}

export async function listSheet(ctx: Ctx) {
  const nameOf = await trackNames(ctx, ctx.locale)
  const kits = (await toolkits(ctx, {}, MOST_ROWS + 1)).toolkits.map((k) => ({ ...k, track: nameOf(k.track) }))
  return sheet(ctx, toolkitList, kits, listWords, events.list_taken_out)
}
