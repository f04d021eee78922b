import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openText, sealText } from '../../platform/seal/envelope.ts'
import type { Mapping } from '../sheets/mapping.ts'

type Layout = { fingerprint: string; mapping: Mapping }
const placeOf = (layoutId: string) => ({ table: 'list_layouts', row: layoutId, column: 'body', kid: 'intake' })

/** How senders' columns were matched before, by fingerprint of the headers; the newest counts. */
export async function rememberedLayouts(ctx: Ctx): Promise<Record<string, Mapping>> {
  const group = await ctx.seal.group('intake')
  if (!group) return {}
  const rows = await ctx.db.selectFrom('listLayouts').select(['layoutId', 'body']).orderBy('madeAt').execute()
  return Object.fromEntries(
    rows.map((r) => {
      const layout = JSON.parse(openText(group.secret, r.body, placeOf(r.layoutId))) as Layout // sealed below
      return [layout.fingerprint, layout.mapping]
    }),
  )
}

export async function rememberLayout(ctx: Ctx, layout: Layout): Promise<void> {
  const group = await ctx.seal.group('intake')
  if (!group) return
  const before = (await rememberedLayouts(ctx))[layout.fingerprint]
  if (before && JSON.stringify(before) === JSON.stringify(layout.mapping)) return
  const layoutId = newId(ctx.now)
  const body = sealText(group.secret, JSON.stringify(layout), placeOf(layoutId))
  await ctx.db
    .insertInto('listLayouts')
    .values({ centreId: ctx.actor.centreId, layoutId, body, madeBy: ctx.actor.personId, madeAt: ctx.now.toString() })
    .execute()
}
