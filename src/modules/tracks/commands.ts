import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { tracks } from './contract.ts'
import { events } from './events.ts'
import { tracksOf } from './facts.ts'
import { criteriaOf, freeCode } from './rules.ts'

/** A track of this centre, new or changed. */
export async function save(ctx: Ctx, { track: known, version, ...row }: z.output<typeof tracks.save.input>) {
  const there = await tracksOf(ctx)
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  if (there.some((t) => t.track !== known && (same(t.nameId, row.nameId) || same(t.nameEn, row.nameEn))))
    throw new Refusal('track_name_taken')
  const texts = criteriaOf(row.criteria).map((c) => c.text.toLowerCase())
  if (new Set(texts).size !== texts.length) throw new Refusal('criterion_twice')
  const track =
    known ??
    freeCode(
      row.nameId,
      there.map((t) => t.track),
    )
  if (known) {
    if (!there.some((t) => t.track === known)) throw new Refusal('not_found')
    const done = await ctx.db
      .updateTable('tracks')
      .set({ ...row, version: (version ?? 0) + 1 })
      .where('track', '=', known)
      .where('version', '=', version ?? 0)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  } else {
    const done = await ctx.db
      .insertInto('tracks')
      .values({ ...row, centreId: ctx.actor.centreId, track })
      .onConflict((c) => c.doNothing()) // two who press at once
      .executeTakeFirst()
    if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new Refusal('track_name_taken')
  }
  await ctx.record(events.saved, { subject: ['tracks', track], details: { track, offered: row.isOffered } })
  return { track }
}
