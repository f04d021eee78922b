import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import { toldOf } from '../../../kernel/told.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { mayExplain } from '../explaining.ts'
import { openGroup } from '../group-words.ts'
import { groupPlace } from '../reseal.ts'
import type { Mark } from '../rules.ts'
import { askedIn, mayRecord } from './asked.ts'
import { lockOf } from './lock.ts'
import { rollsOf } from './rolls.ts'

export async function read(ctx: Ctx, { groupId }: { groupId: string }) {
  const head = await ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'heldAt', 'minutes', 'body', 'method', 'questions', 'savedBy', 'delivererId'])
    .select(['heldOn', 'savedAt', 'plannedId', 'settleTask', 'recordVersion'])
    .where('groupId', '=', groupId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  const { heldAt, minutes, method, questions } = head
  const isMine = head.savedBy === ctx.actor.personId
  const { guest, boxed = [], ...words } = await openGroup(ctx, head)
  const people = await ctx.db
    .selectFrom('people')
    .select(['personId', 'callName'])
    .where('personId', 'in', [head.savedBy, head.delivererId ?? head.savedBy])
    .execute()
  const nameOf = (id: string | null) => people.find((p) => p.personId === id)?.callName
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['attendanceId', 'caseId', 'mark', 'reason', 'counts', 'needsReexplaining', 'version'])
    .select(['explainerId', 'explainedOn', 'materialOn'])
    .where('groupId', '=', groupId)
    .execute()
  const caseIds = rows.map((r) => r.caseId)
  const labels = await labelsOf(ctx, caseIds)
  const counting = rows.every((r) => r.counts) ? new Map<string, Mark>() : await countingOf(ctx, head.plannedId)
  const listed = rows.flatMap((r) => {
    const l = labels.get(r.caseId)
    const instead = r.counts ? null : (counting.get(r.caseId) ?? null)
    return l ? [{ ...r, ...l, instead, mayExplain: mayExplain(ctx, r) }] : []
  })
  const isTold = (r: { caseId: string }) => isMine || allows(toldOf.class, ctx.actor, { case_id: r.caseId })
  const told = listed.filter(isTold)
  listed.sort((a, b) => a.label.localeCompare(b.label, 'id'))
  return {
    ...{ groupId, heldAt, minutes, method, questions },
    deliverer: nameOf(head.delivererId) ?? guest ?? '',
    ...words,
    asked: await askedIn(ctx, told, told.length > 0 || isMine ? boxed : []),
    recordVersion: head.recordVersion,
    mayRecord: mayRecord(ctx, head),
    note: await noteOf(ctx, rows.filter(isTold)),
    savedBy: nameOf(head.savedBy) ?? '',
    savedAt: head.savedAt,
    isLate: dayIn(Temporal.Instant.from(head.savedAt), ctx.zone).toString() > head.heldOn,
    isOpen: head.settleTask !== null,
    lock: await lockOf(ctx, groupId),
    rolls: head.plannedId ? (await rollsOf(ctx, head.plannedId)).filter((r) => r.groupId !== groupId) : [],
    people: listed,
  }
}

/** The marks of a session that count, of those whose marks this person reads. */
async function countingOf(ctx: Ctx, plannedId: string | null): Promise<Map<string, Mark>> {
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['caseId', 'mark'])
    .where('plannedId', '=', plannedId)
    .where('counts', '=', true)
    .execute()
  return new Map(rows.map((r) => [r.caseId, r.mark]))
}

/**
 * The note for all stands once under each woman's key: one copy is enough. Of lessons that are told to this reader, or are her own: the
 * nurse knows of others only who was there (domain.md 8.3, H).
 */
async function noteOf(ctx: Ctx, of: readonly { attendanceId: string }[]): Promise<string | null> {
  if (of.length === 0) return null // of a lesson that none of her class was at
  const copies = await ctx.db
    .selectFrom('groupTexts')
    .select(['attendanceId', 'caseId', 'body'])
    .where('attendanceId', 'in', [...of.map((r) => r.attendanceId)])
    .orderBy('isProtected')
    .execute()
  for (const c of copies) {
    const text = await ctx.seal.open('display', c.caseId, groupPlace(c.attendanceId), c.body)
    if (text !== null) return text
  }
  return null
}
