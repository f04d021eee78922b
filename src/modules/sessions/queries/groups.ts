import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openGroup } from '../group-words.ts'
import { groupPlace } from '../reseal.ts'

const heads = (ctx: Ctx) =>
  ctx.db
    .selectFrom('groupSessions')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'groupSessions.centreId')
        .onRef('people.personId', '=', 'groupSessions.delivererId'),
    )
    .select([
      'groupSessions.groupId',
      'groupSessions.heldAt',
      'groupSessions.minutes',
      'groupSessions.body',
      'groupSessions.method',
      'groupSessions.questions',
      'groupSessions.savedBy',
      'people.callName',
    ])

type HeadRow = Awaited<ReturnType<ReturnType<typeof heads>['execute']>>[number]

async function headOf(ctx: Ctx, r: HeadRow) {
  const { guest, ...words } = await openGroup(ctx, r)
  return {
    groupId: r.groupId,
    heldAt: r.heldAt,
    minutes: r.minutes,
    method: r.method,
    deliverer: r.callName ?? guest ?? '',
    ...words,
  }
}

/** Group sessions of the house since a day, with how many were there. */
export async function groupHeads(ctx: Ctx, since: string) {
  const rows = await heads(ctx)
    .where('groupSessions.heldOn', '>=', since)
    .orderBy('groupSessions.heldOn', 'desc')
    .orderBy('groupSessions.groupId', 'desc')
    .limit(60)
    .execute()
  if (rows.length === 0) return []
  const counts = await ctx.db
    .selectFrom('groupAttendances')
    .select(({ fn }) => [
      'groupId',
      fn.countAll<number>().as('count'),
      fn.countAll<number>().filterWhere('mark', 'in', ['present', 'late', 'dispensation']).as('attended'),
    ])
    .where(
      'groupId',
      'in',
      rows.map((r) => r.groupId),
    )
    .groupBy('groupId')
    .execute()
  const of = new Map(counts.map((c) => [c.groupId, c]))
  return Promise.all(
    rows.map(async (r) => ({
      ...(await headOf(ctx, r)),
      attended: of.get(r.groupId)?.attended ?? 0,
      count: of.get(r.groupId)?.count ?? 0,
    })),
  )
}

export async function readGroup(ctx: Ctx, { groupId }: { groupId: string }) {
  const head = await heads(ctx).where('groupSessions.groupId', '=', groupId).executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['attendanceId', 'caseId', 'mark', 'needsReexplaining', 'version'])
    .where('groupId', '=', groupId)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const writer = await ctx.db
    .selectFrom('people')
    .select('callName')
    .where('personId', '=', head.savedBy)
    .executeTakeFirst()
  const people = rows.flatMap(({ caseId, mark, ...r }) => {
    const l = labels.get(caseId)
    return l ? [{ caseId, label: l.label, honorific: l.honorific, isProtected: l.isProtected, mark, ...r }] : []
  })
  people.sort((a, b) => a.label.localeCompare(b.label, 'id'))
  return {
    ...(await headOf(ctx, head)),
    questions: head.questions,
    note: await noteOf(
      ctx,
      rows.map((r) => r.attendanceId),
    ),
    savedBy: writer?.callName ?? '',
    people,
  }
}

/** The note for all stands once under each woman's key: one copy that this reader may open is enough. */
async function noteOf(ctx: Ctx, attendanceIds: readonly string[]): Promise<string | null> {
  const copies = await ctx.db
    .selectFrom('groupTexts')
    .select(['attendanceId', 'caseId', 'body'])
    .where('attendanceId', 'in', attendanceIds)
    .orderBy('isProtected')
    .execute()
  for (const c of copies) {
    const text = await ctx.seal.open('display', c.caseId, groupPlace(c.attendanceId), c.body)
    if (text !== null) return text
  }
  return null
}
