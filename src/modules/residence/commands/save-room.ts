import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { residence } from '../contract.ts'
import { events } from '../events.ts'

type Input = z.output<typeof residence.saveRoom.input>

/** A room and its beds. A bed in which somebody sleeps is not taken away; one that had a sleeper is kept for the history. */
export async function saveRoom(ctx: Ctx, { roomId: known, version, room, beds }: Input) {
  const { centreId } = ctx.actor
  if (new Set(beds).size < beds.length) throw new Refusal('bed_twice')
  const roomId = known ?? newId(ctx.now)
  const taken = await ctx.db
    .selectFrom('rooms')
    .select('roomId')
    .where('building', '=', room.building)
    .where('name', '=', room.name)
    .where('roomId', '!=', roomId)
    .executeTakeFirst()
  if (taken) throw new Refusal('room_name_taken')
  if (known) {
    const done = await ctx.db
      .updateTable('rooms')
      .set({ ...room, version: (version ?? 0) + 1 })
      .where('roomId', '=', roomId)
      .where('version', '=', version ?? 0)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) {
      const theirs = await ctx.db.selectFrom('rooms').select('roomId').where('roomId', '=', roomId).executeTakeFirst()
      throw theirs ? clash(residence.saveRoom, (again) => roomNow(again, roomId)) : new Refusal('not_found')
    }
  } else
    await ctx.db
      .insertInto('rooms')
      .values({ centreId, roomId, ...room })
      .execute()
  await keepBeds(ctx, roomId, room, beds)
  await ctx.record(known ? events.room_changed : events.room_added, {
    subject: ['rooms', roomId],
    details: { beds: beds.length },
  })
  return { roomId }
}

/** As it stands now; a protected room is on no shared screen. */
async function roomNow(ctx: Ctx, roomId: string) {
  const room = await ctx.db.selectFrom('rooms').selectAll().where('roomId', '=', roomId).executeTakeFirst()
  if (!room || (room.isProtected && ctx.device === 'shared')) return null
  const { centreId: _centre, roomId: _room, ...shown } = room
  const beds = await ctx.db
    .selectFrom('beds')
    .select('label')
    .where('roomId', '=', roomId)
    .where('isInUse', '=', true)
    .orderBy('label')
    .execute()
  return { ...shown, beds: beds.map((b) => b.label) }
}

async function keepBeds(ctx: Ctx, roomId: string, room: Input['room'], labels: readonly string[]): Promise<void> {
  const old = await ctx.db
    .selectFrom('beds')
    .leftJoin('bedPeriods', (j) =>
      j
        .onRef('bedPeriods.centreId', '=', 'beds.centreId')
        .onRef('bedPeriods.bedId', '=', 'beds.bedId')
        .on('bedPeriods.untilOn', 'is', null),
    )
    .select(['beds.bedId', 'beds.label', 'bedPeriods.periodId'])
    .where('beds.roomId', '=', roomId)
    .execute()
  const gone = old.filter((b) => !labels.includes(b.label))
  if (gone.some((b) => b.periodId) || (!room.isInUse && old.some((b) => b.periodId))) throw new Refusal('bed_in_use')
  for (const b of old)
    await ctx.db
      .updateTable('beds')
      .set({ isInUse: labels.includes(b.label), isProtected: room.isProtected })
      .where('bedId', '=', b.bedId)
      .execute()
  const fresh = labels.filter((label) => !old.some((b) => b.label === label))
  for (const label of fresh)
    await ctx.db
      .insertInto('beds')
      .values({ centreId: ctx.actor.centreId, bedId: newId(ctx.now), roomId, label, isProtected: room.isProtected })
      .execute()
}
