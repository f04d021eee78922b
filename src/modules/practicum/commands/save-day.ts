import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { practicum } from '../contract.ts'
import { events } from '../events.ts'
import { daysOf } from '../queries/days.ts'

type Input = z.output<typeof practicum.saveDay.input>

/** What was counted that day is written over; lines of the cash book only come to it. Two phones at once: the second is told. */
export async function saveDay(ctx: Ctx, input: Input) {
  const { caseId, on, customers, version: known } = input
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open') throw new Refusal('case_not_open')
  if (on > ctx.today.toString()) throw new Refusal('in_the_future')
  if (c.admittedOn === null || on < c.admittedOn) throw new Refusal('before_arrival')
  if (c.track === null) throw new Refusal('no_track')
  const faces = {
    ...{ veryUnhappy: input.face1, unhappy: input.face2, middling: input.face3 },
    ...{ happy: input.face4, veryHappy: input.face5 },
  }
  if (Object.values(faces).reduce((sum, n) => sum + n, 0) > customers) throw new Refusal('more_faces_than_customers')
  const { centreId, personId } = ctx.actor
  const version = known + 1
  const row =
    known === 0
      ? await ctx.db
          .insertInto('practicumDays')
          .values({ centreId, dayId: newId(ctx.now), caseId, heldOn: on, customers, ...faces })
          .onConflict((oc) => oc.columns(['centreId', 'caseId', 'heldOn']).doNothing())
          .returning('dayId')
          .executeTakeFirst()
      : await ctx.db
          .updateTable('practicumDays')
          .set({ customers, ...faces, version })
          .where('caseId', '=', caseId)
          .where('heldOn', '=', on)
          .where('version', '=', known)
          .returning('dayId')
          .executeTakeFirst()
  if (!row) throw clash(practicum.saveDay, async (again) => (await daysOf(again, caseId)).find((d) => d.on === on))
  const there = await ctx.db.selectFrom('cashLines').select('place').where('dayId', '=', row.dayId).execute()
  const lines = []
  for (const [i, { kind, rupiah, what }] of (input.lines ?? []).entries()) {
    const lineId = newId(ctx.now)
    const body = await sealShared(ctx, 'staff', 'cash_lines', lineId, { what })
    const written = { writtenBy: personId, writtenAt: ctx.now.toString() }
    lines.push({ centreId, lineId, dayId: row.dayId, caseId, place: there.length + i, kind, rupiah, body, ...written })
  }
  if (lines.length > 0) await ctx.db.insertInto('cashLines').values(lines).execute()
  await ctx.record(events.day_saved, {
    caseId,
    subject: ['practicum_days', row.dayId],
    details: { on, customers },
  })
  return { dayId: row.dayId, version }
}
