import { MOST_ROWS, listSheet as sheet } from '../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { trackNames } from '../tracks/facts.ts'
import { events } from './events.ts'
import { itemsOf } from './facts.ts'
import { listWords } from './list-words.ts'
import { toolkitList } from './lists/toolkits.ts'
import type { Ports } from './ports.ts'
import type { ToolkitState } from './rules.ts'
import { valueOf } from './rules.ts'
import { toolWords } from './said.ts'

/** A centre has some dozens of kits a year: one page. */
const MOST = 300

type Asked = { state?: ToolkitState | undefined; track?: string | undefined }

export const toolkits = (ports: Ports) => (ctx: Ctx, asked: Asked) => kitsOf(ports, ctx, asked, MOST)

async function kitsOf(ports: Ports, ctx: Ctx, { state, track }: Asked, most: number) {
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
  const given = kits.flatMap((k) => (k.state === 'handed_over' && k.caseId ? [k.caseId] : []))
  const [minutes, looks] = [await ports.minutesOf(ctx, given), await ports.looksAt(ctx, given)]
  // that a kit is kept for her tells where her stay is going
  const whose = (caseId: string | null) =>
    caseId && (ctx.can('stock.keep') || ctx.actor.caseload.includes(caseId))
      ? { caseId, who: labels.get(caseId)?.label ?? null }
      : { caseId: null, who: null }
  return {
    toolkits: kits.map((k) => {
      const own = items.filter((i) => i.toolkitId === k.toolkitId)
      const { caseId, who } = whose(k.caseId)
      const after = k.state === 'handed_over' ? caseId : null
      return {
        ...{ ...k, caseId, valueRupiah: valueOf(own), items: own, who },
        minute: after ? (minutes.get(after) ?? null) : null,
        looks: after ? [...(looks.get(after) ?? [])] : [],
      }
    }),
  }
}

export const listSheet = (ports: Ports) => async (ctx: Ctx) => {
  const nameOf = await trackNames(ctx, ctx.locale)
  const kits = (await kitsOf(ports, ctx, {}, MOST_ROWS + 1)).toolkits.map((k) => ({
    ...k,
    track: nameOf(k.track),
    minuteNo: k.minute?.number ?? '',
    lookedAt: k.looks
      .map((l) =>
        listWords.in(ctx.locale, 'kits.look', { month: l.month, status: toolWords.in(ctx.locale, `tool.${l.status}`) }),
      )
      .join(', '),
  }))
  return sheet(ctx, toolkitList, kits, listWords, events.list_taken_out)
}
