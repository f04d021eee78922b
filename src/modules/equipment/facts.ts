import { dayIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openShared } from '../../platform/seal/bodies.ts'
import { listWords } from './list-words.ts'
import { findTaking, linesOf, machineRows, takingsOf } from './queries/rows.ts'

const dayOf = (ctx: Ctx, at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()
/** Papers are Indonesian whatever their maker reads. */
const said = (key: string) => listWords.in('id', listWords.known(key))

type TakingRow = Awaited<ReturnType<typeof takingsOf>>[number]
const closed = (ctx: Ctx, k: TakingRow) =>
  k.closedAt && k.closedById
    ? { ...k, closedAt: k.closedAt, closedById: k.closedById, closedOn: dayOf(ctx, k.closedAt) }
    : null

/** Stocktakings of machines that were closed, the newest first; nothing for whoever may not read the machines. */
export async function closedTakings(ctx: Ctx) {
  if (!ctx.can('equipment.read')) return []
  return (await takingsOf(ctx)).flatMap((k) => closed(ctx, k) ?? [])
}

/** One of them, however old it is. */
export async function closedTaking(ctx: Ctx, takingId: string) {
  if (!ctx.can('equipment.read')) return null
  const row = await findTaking(ctx, takingId)
  return row ? closed(ctx, row) : null
}

/** One of them, line by line, as its minute says it: which place the book names, and where the machine was. To whom one was lent it does not say. */
export async function takingMinute(ctx: Ctx, takingId: string) {
  const one = await closedTaking(ctx, takingId)
  if (!one) return null
  const lines = await linesOf(ctx, takingId)
  return {
    ...{ what: 'alat kelas', begunOn: dayOf(ctx, one.begunAt), closedOn: one.closedOn },
    ...{ begunBy: one.beginnerId, closedBy: one.closedById },
    same: lines.filter((l) => l.found === 'here').length,
    lines: lines.map((l) => ({
      ...{ name: l.name, number: l.label, booked: l.place ?? said('machine.unplaced') },
      found: l.foundAt ?? said(`found.${l.found ?? 'missing'}`),
      why: l.explained && said(`explained.${l.explained}`),
    })),
  }
}

const gone = (ctx: Ctx) =>
  ctx.db
    .selectFrom('machineWriteOffs as w')
    .innerJoin('machines as m', (j) =>
      j.onRef('m.centreId', '=', 'w.centreId').onRef('m.machineId', '=', 'w.machineId'),
    )
    .select(['w.writeOffId', 'w.machineId', 'w.decidedAt', 'm.label', 'm.name'])
    .where('w.decision', '=', 'approved')
    .orderBy('w.decidedAt', 'desc')

/** Machines that left the book, the newest first. */
export async function writtenOff(ctx: Ctx) {
  if (!ctx.can('equipment.read')) return []
  const rows = await gone(ctx).limit(50).execute()
  return rows.map((w) => ({ writeOffId: w.writeOffId, label: w.label, name: w.name }))
}

/** How one of them left, as its minute says it. */
export async function writeOffMinute(ctx: Ctx, writeOffId: string) {
  if (!ctx.can('equipment.read')) return null
  const w = await gone(ctx)
    .select(['w.reason', 'w.body', 'w.proposedBy', 'w.decidedBy'])
    .where('w.writeOffId', '=', writeOffId)
    .executeTakeFirst()
  if (!w?.decidedAt || !w.decidedBy) return null
  const machine = await machineRows(ctx).where('m.machineId', '=', w.machineId).executeTakeFirst()
  if (!machine) return null
  const told = await openShared<{ words: string }>(ctx, 'staff', 'machine_write_offs', { id: writeOffId, body: w.body })
  const { name, label, brand, serial, place, spot, boughtOn, worthRupiah } = machine
  return {
    ...{ decidedOn: dayOf(ctx, w.decidedAt), proposedBy: w.proposedBy, decidedBy: w.decidedBy },
    machine: {
      ...{ name, label, brand, serial, boughtOn, worthRupiah },
      place: [place, spot].filter(Boolean).join(', ') || null,
    },
    ...{ reason: said(`reason.${w.reason}`), words: told?.words ?? null },
  }
}
