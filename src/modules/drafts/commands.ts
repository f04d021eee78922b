import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { drafts } from './contract.ts'

const place = (ctx: Ctx, key: string, column: 'body' | 'late' = 'body') => ({
  table: 'drafts',
  row: `${ctx.actor.personId}/${key}`,
  column,
})

type Save = z.output<typeof drafts.save.input>

/**
 * Only over the version that the page saw; otherwise the newer text stays and is handed back. What comes late from a page that
 * is gone is kept beside it, for whoever opens the draft next: nobody else could put the two together.
 */
export async function save(ctx: Ctx, { key, body, version, leaving }: Save) {
  const made = newId(ctx.now)
  const savedAt = ctx.now.toString()
  const row = { body: ctx.seal.sealOwn(place(ctx, key), body), late: null, version: made, savedAt }
  const written = await ctx.db
    .insertInto('drafts')
    .values({ centreId: ctx.actor.centreId, personId: ctx.actor.personId, draftKey: key, ...row })
    .onConflict((oc) =>
      oc.columns(['centreId', 'personId', 'draftKey']).doUpdateSet(row).where('drafts.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (written) return { savedAt, version: made, newer: null }
  const there = await get(ctx, { key })
  if (there.body === null || there.version === null) throw new Refusal('busy_retry') // thrown away in between: sent again it is a new one
  const newer = { body: there.body, late: leaving ? null : there.late }
  if (!leaving) return { savedAt, version: there.version, newer }
  const late = ctx.seal.sealOwn(place(ctx, key, 'late'), body)
  await ctx.db
    .updateTable('drafts')
    .set({ late, version: made })
    .where('personId', '=', ctx.actor.personId)
    .where('draftKey', '=', key)
    .execute()
  return { savedAt, version: made, newer }
}

export async function drop(ctx: Ctx, { key, version }: { key: string; version?: string | undefined }) {
  const mine = ctx.db.deleteFrom('drafts').where('personId', '=', ctx.actor.personId).where('draftKey', '=', key)
  await (version === undefined ? mine : mine.where('version', '=', version)).execute()
  return {}
}

export async function get(ctx: Ctx, { key }: { key: string }) {
  const row = await ctx.db
    .selectFrom('drafts')
    .select(['body', 'late', 'version', 'savedAt'])
    .where('personId', '=', ctx.actor.personId)
    .where('draftKey', '=', key)
    .executeTakeFirst()
  if (!row) return { body: null, late: null, savedAt: null, version: null }
  const { late, version, savedAt } = row
  return {
    body: ctx.seal.openOwn(place(ctx, key), row.body),
    late: late && ctx.seal.openOwn(place(ctx, key, 'late'), late),
    ...{ savedAt, version },
  }
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
