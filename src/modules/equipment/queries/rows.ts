import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** Machines with the names of where they stand and what they are planned with. */
export const machineRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('machines as m')
    .leftJoin('classResources as p', (j) =>
      j.onRef('p.centreId', '=', 'm.centreId').onRef('p.resourceId', '=', 'm.placeId'),
    )
    .leftJoin('classResources as s', (j) =>
      j.onRef('s.centreId', '=', 'm.centreId').onRef('s.resourceId', '=', 'm.setId'),
    )
    .selectAll('m')
    .select(['p.name as place', 's.name as set'])

export async function getMachine(ctx: Ctx, machineId: string) {
  const row = await machineRows(ctx).where('m.machineId', '=', machineId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type MachineRow = Awaited<ReturnType<typeof getMachine>>

/** Whoever does something to this machine waits for whoever does now. */
export const hold = (ctx: Ctx, machineId: string) =>
  ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 61))', [machineId])

export const worksOf = (ctx: Ctx, machineId: string) =>
  ctx.db
    .selectFrom('machineWorks as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.notedBy'))
    .select(['w.workId', 'w.kind', 'w.onDay', 'w.costRupiah', 'w.body', 'p.callName as by'])
    .where('w.machineId', '=', machineId)
    .orderBy('w.onDay', 'desc')
    .orderBy('w.notedAt', 'desc')
    .orderBy('w.workId', 'desc')
    .limit(200)
    .execute()

export const loanRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('machineLoans as l')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'l.centreId').onRef('p.personId', '=', 'l.lentBy'))
    .select([
      'l.loanId',
      'l.machineId',
      'l.caseId',
      'l.groupId',
      'l.dueOn',
      'l.lentAt',
      'l.backAt',
      'p.callName as lentBy',
    ])
    .orderBy('l.lentAt', 'desc')
    .orderBy('l.loanId', 'desc')
    .limit(300)

export const writeOffsOf = (ctx: Ctx, machineId: string) =>
  ctx.db
    .selectFrom('machineWriteOffs as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.proposedBy'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'w.centreId').onRef('d.personId', '=', 'w.decidedBy'))
    .select(['w.writeOffId', 'w.reason', 'w.body', 'w.proposedBy as proposerId', 'w.proposedAt', 'w.decision'])
    .select(['w.answer', 'w.decidedAt', 'p.callName as proposedBy', 'd.callName as decidedBy'])
    .where('w.machineId', '=', machineId)
    .orderBy('w.proposedAt', 'desc')
    .execute()

const answerPlace = (writeOffId: string) => ({ table: 'machine_write_offs', row: writeOffId, column: 'answer' })
export const sealAnswer = (ctx: Ctx, writeOffId: string, words: string) =>
  ctx.seal.sealShared('staff', answerPlace(writeOffId), JSON.stringify({ words }))
export async function openAnswer(ctx: Ctx, w: { writeOffId: string; answer: string | null }): Promise<string | null> {
  const text = w.answer && (await ctx.seal.openShared('staff', answerPlace(w.writeOffId), w.answer))
  return text ? (JSON.parse(text) as { words: string }).words : null // sealed by sealAnswer
}

const takingRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('machineTakings as k')
    .innerJoin('people as b', (j) => j.onRef('b.centreId', '=', 'k.centreId').onRef('b.personId', '=', 'k.begunBy'))
    .leftJoin('people as c', (j) => j.onRef('c.centreId', '=', 'k.centreId').onRef('c.personId', '=', 'k.closedBy'))
    .select([
      'k.takingId',
      'k.begunBy as beginnerId',
      'k.begunAt',
      'k.closedAt',
      'k.closedBy as closedById',
      'b.callName as begunBy',
      'c.callName as closedBy',
    ])
    .orderBy('k.begunAt', 'desc')

export const takingsOf = (ctx: Ctx) => takingRows(ctx).limit(20).execute()

export const findTaking = (ctx: Ctx, takingId: string) =>
  takingRows(ctx).where('k.takingId', '=', takingId).executeTakeFirst()

export async function getTaking(ctx: Ctx, takingId: string) {
  const row = await findTaking(ctx, takingId)
  if (!row) throw new Refusal('not_found')
  return row
}

/** Every machine of the book at that stocktaking, with what was found of it. */
export async function linesOf(ctx: Ctx, takingId: string) {
  const { begunAt, closedAt } = await getTaking(ctx, takingId)
  const found = await ctx.db
    .selectFrom('machineTakingLines as l')
    .leftJoin('classResources as p', (j) =>
      j.onRef('p.centreId', '=', 'l.centreId').onRef('p.resourceId', '=', 'l.placeId'),
    )
    .leftJoin('classResources as b', (j) =>
      j.onRef('b.centreId', '=', 'l.centreId').onRef('b.resourceId', '=', 'l.bookedPlaceId'),
    )
    .select(['l.machineId', 'l.found', 'l.explained', 'p.name as foundAt', 'b.name as booked'])
    .where('l.takingId', '=', takingId)
    .execute()
  const of = new Map(found.map((l) => [l.machineId, l]))
  const machines = await machineRows(ctx)
    .where('m.madeAt', '<=', begunAt)
    .orderBy('p.name')
    .orderBy('m.label')
    .execute()
  return machines
    .filter((m) => of.has(m.machineId) || (closedAt === null && m.condition !== 'written_off'))
    .map((m) => {
      const line = of.get(m.machineId)
      return {
        ...{ machineId: m.machineId, label: m.label, name: m.name, lentUntil: m.lentUntil },
        place: line ? line.booked : m.place, // where the book said it was, and not where it was moved since
        ...{ found: line?.found ?? null, foundAt: line?.foundAt ?? null, explained: line?.explained ?? null },
      }
    })
}
