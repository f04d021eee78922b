import type { z } from 'zod'
import { dayIn, instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isByWork } from '../../../kernel/task.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { ABSENCE_STEPS } from '../../cases/absence.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { residence } from '../contract.ts'
import { events } from '../events.ts'
import { HOSPITAL_DAYS, HOSPITAL_WARNING_DAYS, type LeaveKind, type Presence } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Case = Awaited<ReturnType<typeof getCase>>
type Leave = { backAt: string; leaveKind: LeaveKind; givenBy: string; words: object | null }
/** `since`: from when what is asked because of it is counted, when that is not the hour of the note */
type Move = { from: Presence; to: Presence; at: Temporal.Instant; leave?: Leave; since?: Temporal.Instant }

/** Back in the house, in hospital, or nobody knows: then the steps of the house become tasks with their hours (domain.md 4.4). */
export async function notePresence(ctx: Ctx, input: z.output<typeof residence.notePresence.input>) {
  const c = await getCase(ctx, input.caseId)
  const at = input.earlier && input.on && input.time ? instantIn(input.on, input.time, ctx.zone) : ctx.now
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('date_in_future')
  await move(ctx, c, { from: input.from, to: input.to, at })
  return {}
}

type Going = { from: Presence; kind: LeaveKind; givenBy: string; until: Temporal.Instant; words: LeaveWords | null }
export type LeaveWords = { to: string | null; companion: string | null; why: string | null }
export const UNSAID: LeaveWords = { to: null, companion: null, why: null }

/** She goes out of the door with a pass (module leave): from now on she is expected, in the list of the house mother until she is back. */
export async function goOnLeave(ctx: Ctx, c: Case, { from, kind, givenBy, until, words }: Going): Promise<void> {
  const isSaid = words !== null && Object.values(words).some((w) => w !== null)
  const leave = { backAt: until.toString(), leaveKind: kind, givenBy, words: isSaid ? words : null }
  await move(ctx, c, { from, to: kind === 'practice' ? 'practice_outside' : 'on_leave', at: ctx.now, leave })
}

/** The insert moves the presence of the case, or the database refuses it: not arrived, gone, or noted by somebody else. */
export async function move(ctx: Ctx, c: Case, { from, to, at, leave, since = at }: Move): Promise<void> {
  const last = await ctx.db
    .selectFrom('presenceEntries')
    .select('at')
    .where('caseId', '=', c.caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && Temporal.Instant.compare(at, Temporal.Instant.from(last.at)) < 0) throw new Refusal('since_before_last')
  const entryId = newId(ctx.now)
  const { backAt = null, leaveKind = null, givenBy = null, words = null } = leave ?? {}
  const body = words && (await sealShared(ctx, 'staff', 'presence_entries', entryId, words))
  await ctx.client.query(
    `insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at, leave_kind, given_by, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [c.centreId, entryId, c.caseId, from, to, at.toString(), backAt, leaveKind, givenBy, body],
  )
  await finishTasks(ctx, c.caseId, FOLLOW_PRESENCE)
  await ctx.record(events.presence_changed, {
    caseId: c.caseId,
    subject: ['presence_entries', entryId],
    details: { from, to },
  })
  if (backAt) await addTask(ctx, tasks.leave_return, { caseId: c.caseId, ...dueAt(ctx, Temporal.Instant.from(backAt)) })
  if (to === 'unclear') await askForSteps(ctx, c.caseId, since)
  if (to === 'in_hospital') await keepBedFor(ctx, c.caseId, since)
}

/** What was asked because of where she was: it ends with every note of where she is. */
const FOLLOW_PRESENCE = Object.values(tasks)
  .filter(isByWork)
  .filter((t) => !t.kind.startsWith('roll_'))

async function askForSteps(ctx: Ctx, caseId: string, since: Temporal.Instant): Promise<void> {
  for (const { hours, step } of ABSENCE_STEPS)
    await addTask(ctx, tasks[`absence_${step}`], { caseId, ...dueAt(ctx, since.add({ hours })) })
}

/** In hospital she keeps her bed; after thirty days it is decided by people, never by the clock (domain.md 7.1). */
async function keepBedFor(ctx: Ctx, caseId: string, since: Temporal.Instant): Promise<void> {
  const ends = dayIn(since, ctx.zone).add({ days: HOSPITAL_DAYS })
  const fromOn = ends.subtract({ days: HOSPITAL_WARNING_DAYS }).toString()
  await addTask(ctx, tasks.hospital_thirty_days, { caseId, fromOn, dueOn: ends.toString() })
}

function dueAt(ctx: Ctx, at: Temporal.Instant) {
  const dueOn = dayIn(at, ctx.zone)
  const fromOn = Temporal.PlainDate.compare(dueOn, ctx.today) < 0 ? dueOn : ctx.today
  return { fromOn: fromOn.toString(), dueOn: dueOn.toString(), dueAt: at.toString() }
}
