import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { namesAWoman } from '../clients/facts.ts'
import { offeredTrack, trackNames } from '../tracks/facts.ts'
import type { materials } from './contract.ts'
import { events } from './events.ts'
import { SESSIONS_BACK_DAYS } from './rules.ts'

type In<K extends keyof typeof materials> = z.output<(typeof materials)[K]['input']>

/** How many of the women on whom this person may look received something in each session. */
async function receivedIn(ctx: Ctx, since: string | null, groupIds: readonly string[]) {
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['groupId', 'heldOn'])
    .select((eb) => eb.fn.countAll<number>().as('received'))
    .where('materialOn', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('groupId', 'in', ['00000000-0000-0000-0000-000000000000', ...groupIds]),
        ...(since === null ? [] : [eb('heldOn', '>=', since)]),
      ]),
    )
    .groupBy(['groupId', 'heldOn'])
    .orderBy('heldOn', 'desc')
    .execute()
  return rows.map((r) => ({ groupId: r.groupId, on: r.heldOn, received: Number(r.received) }))
}

export async function library(ctx: Ctx) {
  const items = await ctx.db.selectFrom('learningMaterials').selectAll().orderBy('title').limit(1000).execute()
  const uses = await ctx.db.selectFrom('learningUses').select(['learningId', 'groupId']).execute()
  const since = ctx.today.subtract({ days: SESSIONS_BACK_DAYS }).toString()
  const sessions = await receivedIn(
    ctx,
    since,
    uses.map((u) => u.groupId),
  )
  const of = new Map(sessions.map((s) => [s.groupId, s]))
  const nameOf = await trackNames(ctx, ctx.locale)
  return {
    items: items.map((m) => {
      const own = uses.filter((u) => u.learningId === m.learningId).flatMap((u) => of.get(u.groupId) ?? [])
      return {
        ...{ learningId: m.learningId, title: m.title, kind: m.kind, trackCode: m.track, keptAt: m.keptAt },
        ...{ isInUse: m.isInUse, version: m.version, track: m.track && nameOf(m.track) },
        ...{ uses: own, received: own.reduce((n, s) => n + s.received, 0) },
      }
    }),
    sessions: sessions.filter((s) => s.on >= since),
  }
}

export async function saveLearning(ctx: Ctx, { learning, title, kind, track, keptAt, isInUse }: In<'saveLearning'>) {
  if (await namesAWoman(ctx, [title, keptAt ?? ''], [])) throw new Refusal('names_somebody')
  if (track && !learning) await offeredTrack(ctx, track)
  const { centreId, personId } = ctx.actor
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 65))', [centreId])
  const same = await ctx.db
    .selectFrom('learningMaterials')
    .select('learningId')
    .where('title', '=', title)
    .executeTakeFirst()
  if (same && same.learningId !== learning?.learningId) throw new Refusal('title_taken', { params: { title } })
  const said = { title, kind, track: track ?? null, keptAt: keptAt ?? null, isInUse: isInUse ?? false }
  const learningId = learning?.learningId ?? newId(ctx.now)
  if (learning) {
    const done = await ctx.db
      .updateTable('learningMaterials')
      .set({ ...said, version: learning.seen + 1 })
      .where('learningId', '=', learningId)
      .where('version', '=', learning.seen)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('material_moved_on')
  } else
    await ctx.db
      .insertInto('learningMaterials')
      .values({ centreId, learningId, ...said, madeBy: personId, madeAt: ctx.now.toString() })
      .execute()
  await ctx.record(events.learning_saved, { subject: ['learning_materials', learningId] })
  return {}
}

/** It was given out in this session: who received it stands on the roll of the session, and nowhere twice. */
export async function noteUse(ctx: Ctx, { learningId, groupId }: In<'noteUse'>) {
  const found = await ctx.db
    .selectFrom('learningMaterials')
    .select('learningId')
    .where('learningId', '=', learningId)
    .executeTakeFirst()
  if (!found) throw new Refusal('not_found')
  if ((await receivedIn(ctx, null, [groupId])).length === 0) throw new Refusal('nobody_received')
  const { centreId, personId } = ctx.actor
  const done = await ctx.db
    .insertInto('learningUses')
    .values({ centreId, learningId, groupId, notedBy: personId, notedAt: ctx.now.toString() })
    .onConflict((c) => c.doNothing())
    .returning('learningId')
    .executeTakeFirst()
  if (!done) throw new Refusal('used_already')
  await ctx.record(events.learning_given, { subject: ['learning_materials', learningId] })
  return {}
}
