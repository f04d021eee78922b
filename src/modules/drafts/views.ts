import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ListName } from './list-names.ts'

/** More than these nobody finds again in a menu. */
const MOST = 20

type View = { viewId: string; name: string; address: string }

const place = (ctx: Ctx, viewId: string) => ({
  table: 'list_views',
  row: `${ctx.actor.personId}/${viewId}`,
  column: 'body',
})

async function mine(ctx: Ctx, list: ListName): Promise<View[]> {
  const rows = await ctx.db
    .selectFrom('listViews')
    .select(['viewId', 'body'])
    .where('personId', '=', ctx.actor.personId)
    .where('listName', '=', list)
    .execute()
  return rows.map(({ viewId, body }) => ({
    viewId,
    ...(JSON.parse(ctx.seal.openOwn(place(ctx, viewId), body)) as Omit<View, 'viewId'>), // as keepView wrote it
  }))
}

export async function views(ctx: Ctx, { list }: { list: ListName }) {
  const found = await mine(ctx, list)
  return { views: found.sort((a, b) => a.name.localeCompare(b.name)) }
}

export async function keepView(ctx: Ctx, { list, name, address }: { list: ListName; name: string; address: string }) {
  const there = await mine(ctx, list)
  const known = there.find((v) => v.name.toLocaleLowerCase() === name.toLocaleLowerCase())
  if (!known && there.length >= MOST) throw new Refusal('too_many_views', { params: { n: MOST } })
  const viewId = known?.viewId ?? newId(ctx.now)
  const row = {
    body: ctx.seal.sealOwn(place(ctx, viewId), JSON.stringify({ name, address })),
    savedAt: ctx.now.toString(),
  }
  await ctx.db
    .insertInto('listViews')
    .values({ centreId: ctx.actor.centreId, personId: ctx.actor.personId, viewId, listName: list, ...row })
    .onConflict((oc) => oc.columns(['centreId', 'personId', 'viewId']).doUpdateSet(row))
    .execute()
  return { viewId }
}

export async function dropView(ctx: Ctx, { viewId }: { viewId: string }) {
  await ctx.db.deleteFrom('listViews').where('personId', '=', ctx.actor.personId).where('viewId', '=', viewId).execute()
  return {}
}
