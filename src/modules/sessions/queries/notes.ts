import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openGroup } from '../group-words.ts'
import { groupHeads } from './groups.ts'
import { currentOnly, noteRows, shown } from './note-rows.ts'

const PAGE = 20

export async function ofCase(
  ctx: Ctx,
  input: { caseId: string; before?: { happenedAt: string; noteId: string } | undefined },
) {
  await getCase(ctx, input.caseId)
  let notes = currentOnly(ctx).where('sessionNotes.caseId', '=', input.caseId)
  const b = input.before
  if (b)
    notes = notes.where((eb) =>
      eb.or([
        eb('sessionNotes.happenedAt', '<', b.happenedAt),
        eb.and([eb('sessionNotes.happenedAt', '=', b.happenedAt), eb('sessionNotes.noteId', '<', b.noteId)]),
      ]),
    )
  const rows = await notes
    .orderBy('sessionNotes.happenedAt', 'desc')
    .orderBy('sessionNotes.noteId', 'desc')
    .limit(PAGE + 1)
    .execute()
  const groups = b ? [] : await attendances(ctx, input.caseId)
  return { notes: await shown(ctx, rows.slice(0, PAGE)), more: rows.length > PAGE, groups }
}

async function attendances(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .innerJoin('groupSessions', (j) =>
      j
        .onRef('groupSessions.centreId', '=', 'groupAttendances.centreId')
        .onRef('groupSessions.groupId', '=', 'groupAttendances.groupId'),
    )
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'groupSessions.centreId')
        .onRef('people.personId', '=', 'groupSessions.delivererId'),
    )
    .select([
      'groupAttendances.attendanceId',
      'groupAttendances.groupId',
      'groupSessions.body',
      'groupSessions.heldAt',
      'groupSessions.minutes',
      'groupAttendances.mark',
      'groupAttendances.needsReexplaining',
      'people.callName',
    ])
    .where('groupAttendances.caseId', '=', caseId)
    .orderBy('groupSessions.heldAt', 'desc')
    .limit(PAGE)
    .execute()
  return Promise.all(
    rows.map(async ({ body, callName, mark, ...r }) => {
      const { topic, guest } = await openGroup(ctx, { groupId: r.groupId, body })
      return { ...r, topic, mark, deliverer: callName ?? guest ?? '' }
    }),
  )
}

/** The note that was asked for, what it corrects and what corrects it: all versions, newest first. */
export async function read(ctx: Ctx, { noteId }: { noteId: string }) {
  const asked = await noteRows(ctx).where('sessionNotes.noteId', '=', noteId).executeTakeFirst()
  if (!asked) throw new Refusal('not_found')
  const versions = [asked]
  for (let from: string | null = asked.correctsId; from; ) {
    const older = await noteRows(ctx).where('sessionNotes.noteId', '=', from).executeTakeFirst()
    if (!older) break
    versions.push(older)
    from = older.correctsId
  }
  for (let at: string | undefined = asked.noteId; at; ) {
    const newer = await noteRows(ctx).where('sessionNotes.correctsId', '=', at).executeTakeFirst()
    if (newer) versions.unshift(newer)
    at = newer?.noteId
  }
  return { versions: await shown(ctx, versions) }
}

export async function list(ctx: Ctx, { days }: { days: number }) {
  const since = ctx.today.subtract({ days }).toString()
  const notes = await currentOnly(ctx)
    .where('sessionNotes.authorId', '=', ctx.actor.personId)
    .where('sessionNotes.happenedOn', '>=', since)
    .orderBy('sessionNotes.happenedAt', 'desc')
    .limit(100)
    .execute()
  const labels = await labelsOf(
    ctx,
    notes.map((n) => n.caseId),
  )
  const named = notes.flatMap((n) => {
    const l = labels.get(n.caseId)
    return l
      ? [
          {
            caseId: l.caseId,
            label: l.label,
            honorific: l.honorific,
            isProtected: l.isProtected,
            noteId: n.noteId,
            kind: n.kind,
            happenedAt: n.happenedAt,
            audience: n.audience,
          },
        ]
      : []
  })
  return { notes: named, groups: await groupHeads(ctx, since) }
}
