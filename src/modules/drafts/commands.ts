import type { Ctx } from '../../platform/http/context.ts'

const place = (ctx: Ctx, key: string) => ({ table: 'drafts', row: `${ctx.actor.personId}/${key}`, column: 'body' })

export async function save(ctx: Ctx, { key, body }: { key: string; body: string }) {
  const row = { body: ctx.seal.sealOwn(place(ctx, key), body), savedAt: ctx.now.toString() }
  await ctx.db
    .insertInto('drafts')
    .values({ centreId: ctx.actor.centreId, personId: ctx.actor.personId, draftKey: key, ...row })
    .onConflict((oc) => oc.columns(['centreId', 'personId', 'draftKey']).doUpdateSet(row))
    .execute()
  return { savedAt: ctx.now.toString() }
}

export async function drop(ctx: Ctx, { key }: { key: string }) {
  await ctx.db.deleteFrom('drafts').where('personId', '=', ctx.actor.personId).where('draftKey', '=', key).execute()
  return {}
}

export async function get(ctx: Ctx, { key }: { key: string }) {
  const row = await ctx.db
    .selectFrom('drafts')
    .select(['body', 'savedAt'])
    .where('personId', '=', ctx.actor.personId)
    .where('draftKey', '=', key)
    .executeTakeFirst()
  return row
    ? { body: ctx.seal.openOwn(place(ctx, key), row.body), savedAt: row.savedAt }
    : { body: null, savedAt: null }
}

export async function list(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('drafts')
    .select(['draftKey', 'savedAt'])
    .where('personId', '=', ctx.actor.personId)
    .orderBy('savedAt', 'desc')
    .limit(50)
    .execute()
  return { drafts: rows.map((r) => ({ key: r.draftKey, savedAt: r.savedAt })) }
}
