import type { z } from 'zod'
import { clockIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { addTask } from '../../tasks/facts.ts'
import type { groups } from '../contract.ts'
import { events } from '../events.ts'
import { explainersOf } from '../explaining.ts'
import { type NotHere, pastMoment } from '../facts/moment.ts'
import { sealGroup } from '../group-words.ts'
import type { Ports } from '../ports.ts'
import { groupPlace } from '../reseal.ts'
import { ATTENDED, countedAs, mayMark, takesExcuse } from '../rules.ts'
import { askForLetter } from '../sick-letter.ts'
import { tasks } from '../tasks.ts'

type GroupInput = z.output<typeof groups.save.input>
type Listed = GroupInput['people'][number] & { attendanceId: string; isProtected: boolean; counts: boolean }
type Session = { groupId: string; on: string; at: string; input: GroupInput; explainer: (caseId: string) => string }

/** One entry of a group session (F19) writes as many timelines as women were listed; a special note goes on her own only. */
export const save = (ports: Ports) => async (ctx: Ctx, input: GroupInput) => {
  const at = pastMoment(ctx, input.on, input.time).toString()
  if (!input.delivererId && !input.delivererName) throw new Refusal('deliverer_needed')
  if (!ctx.can('sessions.note') && input.people.some((p) => p.note)) throw new Refusal('special_note_not_yours')
  if (input.people.some((p) => p.reason && !takesExcuse(p.mark, p.reason))) throw new Refusal('reason_of_excused')
  if (input.plannedId && (await ports.planned(ctx, input.plannedId)).onDay !== input.on)
    throw new Refusal('not_that_day')
  const people = await listed(ctx, ports.notHere, input)
  const groupId = newId(ctx.now)
  const { centreId } = ctx.actor
  const first = await ctx.db
    .insertInto('groupSessions')
    .values({
      centreId,
      groupId,
      heldOn: input.on,
      heldAt: at,
      minutes: input.minutes,
      body: await sealGroup(ctx, groupId, {
        topic: input.topic,
        guest: input.delivererName ?? null,
        place: input.place ?? null,
        material: input.material ?? null,
      }),
      method: input.method,
      delivererId: input.delivererName ? null : (input.delivererId ?? null),
      questions: input.questions ?? 0,
      savedBy: ctx.actor.personId,
      savedAt: ctx.now.toString(),
      plannedId: input.plannedId ?? null,
    })
    .onConflict((c) => c.columns(['centreId', 'plannedId', 'savedBy']).where('plannedId', 'is not', null).doNothing())
    .returning('groupId')
    .executeTakeFirst()
  if (!first) throw new Refusal('saved_already', { params: { groupId: await mineOf(ctx, input.plannedId) } })
  const again = people.filter((p) => p.needsReexplaining).map((p) => p.caseId)
  const explainer = await explainersOf(ctx, input.delivererName ? undefined : input.delivererId, again)
  const kept = await ctx.db
    .insertInto('groupAttendances')
    .values(
      people.map(({ attendanceId, caseId, mark, needsReexplaining, reason }) => ({
        ...{ centreId, attendanceId, groupId, caseId, mark, needsReexplaining },
        reason: reason ?? null,
        explainerId: needsReexplaining ? explainer(caseId) : null,
        heldOn: input.on,
        savedBy: ctx.actor.personId,
      })),
    )
    .returning(['attendanceId', 'counts'])
    .execute()
  // of two rolls of one session the first mark of a woman counts: the second stands on no timeline until it does (definer.sql)
  for (const p of people) p.counts = kept.some((k) => k.attendanceId === p.attendanceId && k.counts)
  const session = { groupId, on: input.on, at, input, explainer }
  await noteForAll(ctx, session, people)
  let given = 0
  for (const p of people) given += await onHerTimeline(ctx, ports, session, p)
  const attended = people.filter((p) => ATTENDED.includes(p.mark)).length
  await ctx.record(events.saved, {
    subject: ['group_sessions', groupId],
    details: { on: input.on, count: people.length, attended, method: input.method },
  })
  const differs = people.every((p) => p.counts) ? 0 : await askWhichCounts(ctx, groupId)
  return { groupId, count: people.length, attended, tasks: given, differs, savedAt: ctx.now.toString() }
}

/** The roll of this session that this person saved before, in another window or on another device. */
async function mineOf(ctx: Ctx, plannedId: string | undefined): Promise<string> {
  const mine = await ctx.db
    .selectFrom('groupSessions')
    .select('groupId')
    .where('plannedId', '=', plannedId ?? null)
    .where('savedBy', '=', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  return mine.groupId
}

/** Marks of this roll that differ from those of an earlier one: both are kept, and the coordinator says which count. */
async function askWhichCounts(ctx: Ctx, groupId: string): Promise<number> {
  const { rows } = await ctx.client.query<{ n: number }>('select sec.roll_differs($1) as n', [groupId])
  const n = rows[0]?.n ?? 0
  if (n === 0) return 0
  const settleTask = await addTask(ctx, tasks.settle_rolls, { id: groupId })
  await ctx.db.updateTable('groupSessions').set({ settleTask }).where('groupId', '=', groupId).execute()
  return n
}

/** Only women who are in the house now; once each. Nobody attends on or after the day of her death (KS-10). */
async function listed(ctx: Ctx, notHere: NotHere, input: GroupInput): Promise<Listed[]> {
  const ids = input.people.map((p) => p.caseId)
  if (new Set(ids).size !== ids.length) throw new Refusal('listed_twice')
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'state', 'isProtected'])
    .where('caseId', 'in', ids)
    .execute()
  if (rows.length !== ids.length) throw new Refusal('not_found')
  const silenced = await silencedOf(ctx, ids)
  const hasDied = (caseId: string) => input.on >= (silenced.get(caseId) ?? '9999-12-31')
  const gone = rows.filter((r) => r.state !== 'open' || hasDied(r.caseId)).map((r) => r.caseId)
  if (gone.length > 0) throw new Refusal('not_in_house', { params: { caseIds: gone } })
  const where = await notHere(ctx, ids, pastMoment(ctx, input.on, input.time))
  const early = ids.filter((caseId) => where.get(caseId) === 'before')
  if (early.length > 0) throw new Refusal('before_arrival', { params: { caseIds: early } })
  const away = input.people.filter((p) => !mayMark(p.mark, where.get(p.caseId))).map((p) => p.caseId)
  if (away.length > 0) throw new Refusal('away_then', { params: { caseIds: away } })
  const isProtected = (caseId: string) => rows.some((r) => r.caseId === caseId && r.isProtected)
  return input.people.map((p) => ({
    ...p,
    attendanceId: newId(ctx.now),
    isProtected: isProtected(p.caseId),
    counts: true,
  }))
}

/** The note for all, sealed once under each woman's own display key. Where the writer holds none, her line stands without it. */
async function noteForAll(ctx: Ctx, { input }: Session, people: readonly Listed[]): Promise<void> {
  if (!input.note) return
  const rows = []
  for (const p of people) {
    if (!opens(ctx.actor, 'display', p)) continue
    const body = await ctx.seal.seal('display', p.caseId, groupPlace(p.attendanceId), input.note)
    const { attendanceId, caseId, isProtected } = p
    rows.push({ centreId: ctx.actor.centreId, attendanceId, caseId, isProtected, body })
  }
  if (rows.length > 0) await ctx.db.insertInto('groupTexts').values(rows).execute()
}

/** Her own line: the event, the special note, the task of explaining again. Gives the number of tasks. */
async function onHerTimeline(ctx: Ctx, ports: Ports, session: Session, p: Listed): Promise<number> {
  const { input, groupId, on, at } = session
  const about = { mark: p.mark, on, time: clockIn(at, ctx.zone), minutes: input.minutes }
  if (p.counts)
    await ctx.record(events.attended, {
      caseId: p.caseId,
      subject: ['group_attendances', p.attendanceId],
      details: { ...about, group: groupId, reexplain: p.needsReexplaining },
    })
  const { caseId, isProtected } = p
  if (p.note)
    await ports.specialNote(ctx, {
      ...{ caseId, isProtected, groupId, on },
      happenedAt: at,
      minutes: input.minutes,
      text: p.note,
    })
  const { reason } = p
  const lacksLetter = p.counts && countedAs(p.mark, reason === 'letter') === 'sick_open'
  const asked = lacksLetter ? await askForLetter(ctx, caseId, groupId) : 0
  if (!p.needsReexplaining) return asked
  await addTask(ctx, tasks.re_explain, {
    ...{ caseId, id: groupId },
    ownerId: session.explainer(caseId),
  })
  return asked + 1
}
