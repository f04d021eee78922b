import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openText, sealText } from '../../platform/seal/envelope.ts'
import type { Kind, Mapping } from '../old-sheets/kinds.ts'

type Layout = { kind: Kind; fingerprint: string; mapping: Mapping }
const placeOf = (layoutId: string) => ({ table: 'old_register_layouts', row: layoutId, column: 'body', kid: 'intake' })

/** How the columns of a register of this kind were matched before, by fingerprint of the headers; the newest counts. */
export async function rememberedLayouts(ctx: Ctx, kind: Kind): Promise<Record<string, Mapping>> {
  const group = await ctx.seal.group('intake')
  if (!group) return {}
  const rows = await ctx.db.selectFrom('oldRegisterLayouts').select(['layoutId', 'body']).orderBy('madeAt').execute()
  const all = rows.map((r) => JSON.parse(openText(group.secret, r.body, placeOf(r.layoutId))) as Layout) // sealed below
  return Object.fromEntries(all.filter((l) => l.kind === kind).map((l) => [l.fingerprint, l.mapping]))
}

export async function rememberLayout(ctx: Ctx, layout: Layout): Promise<void> {
  const group = await ctx.seal.group('intake')
  if (!group) return
  const before = (await rememberedLayouts(ctx, layout.kind))[layout.fingerprint]
  if (before && JSON.stringify(before) === JSON.stringify(layout.mapping)) return
  const layoutId = newId(ctx.now)
  const body = sealText(group.secret, JSON.stringify(layout), placeOf(layoutId))
  await ctx.db
    .insertInto('oldRegisterLayouts')
    .values({ centreId: ctx.actor.centreId, layoutId, body, madeBy: ctx.actor.personId, madeAt: ctx.now.toString() })
    .execute()
}
