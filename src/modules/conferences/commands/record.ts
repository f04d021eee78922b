import { newId } from '../../../kernel/id.ts'
import { holdsKey } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { rolesOf } from '../../access/facts.ts'
import { tasks as ofAttendance } from '../../attendance/tasks.ts'
import { getCase, setTrack } from '../../cases/facts/case.ts'
import { consentStoodOn } from '../../consents/facts.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { RecordInput } from '../contract.ts'
import { writeMinutes } from '../minutes.ts'
import { judgeSitting, mayChair, needsHead } from '../rules.ts'
import { recordGates } from './gates.ts'
import { tasksOf } from './tasks.ts'

/** A review or conference on record. A decision that leads back only stands here: the move is `cases.move`. */
export async function record(ctx: Ctx, input: RecordInput) {
  const c = await getCase(ctx, input.caseId)
  if (c.state !== 'open' && !(c.state === 'aftercare' && input.kind === 'ccl')) throw new Refusal('case_not_open')
  if (
    !allows(holdsKey('narrative'), ctx.actor, { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected })
  )
    throw new Refusal('not_on_team')
  await judge(ctx, input)
  const conferenceId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const byHead = needsHead(input.decision) && input.chairId === personId && ctx.actor.roles.includes('head')
  await ctx.db
    .insertInto('conferences')
    .values({
      centreId,
      conferenceId,
      caseId: c.caseId,
      kind: input.kind,
      heldOn: input.heldOn,
      cause: input.cause ?? null,
      eventOn: input.eventOn ?? null,
      stage: c.stage,
      chairId: input.chairId,
      secretaryId: input.secretaryId ?? null,
      decision: input.decision,
      track: input.track ?? null,
      nextReviewOn: input.nextReviewOn ?? null,
      dissents: input.dissent.length,
      toldOn: input.toldOn ?? null,
      recordedBy: personId,
      recordedAt: ctx.now.toString(),
      ...(byHead && { endorsedBy: personId, endorsedAt: ctx.now.toString() }),
    })
    .execute()
  await list(ctx, conferenceId, input)
  await writeMinutes(ctx, c.caseId, conferenceId, {
    facts: input.facts,
    discussion: input.discussion ?? '',
    options: input.options ?? '',
    explanation: input.explanation ?? '',
    herVoice: input.herVoice ?? '',
    dissent: input.dissent,
    guests: input.guestNames ?? '',
  })
  if (input.track && input.track !== c.track) await setTrack(ctx, c.caseId, input.track)
  const waitsForHead = needsHead(input.decision) && !byHead
  await recordGates(ctx, conferenceId, input) // first: what reacts to "review held" finishes the task of this review, not of the next
  if (input.kind === 'review' || input.kind === 'cc3')
    await finishTasks(ctx, c.caseId, [ofAttendance.review_attendance])
  const tasks = await tasksOf(ctx, conferenceId, input, waitsForHead)
  return { conferenceId, tasks, waitsForHead, savedAt: ctx.now.toString() }
}

async function judge(ctx: Ctx, input: RecordInput): Promise<void> {
  const day = Temporal.PlainDate.from
  for (const on of [input.heldOn, input.toldOn, input.eventOn])
    if (on && Temporal.PlainDate.compare(on, ctx.today) > 0) throw new Refusal('in_the_future')
  if (input.tasks.some((t) => Temporal.PlainDate.compare(t.dueOn, ctx.today) < 0)) throw new Refusal('due_in_the_past')
  if ((input.decision === 'change_track') !== (input.track !== undefined)) throw new Refusal('track_needed')
  const wrong = judgeSitting({
    kind: input.kind,
    heldOn: day(input.heldOn),
    chairId: input.chairId,
    secretaryId: input.secretaryId ?? null,
    members: input.members.map((m) => m.personId),
    present: input.members.filter((m) => m.wasPresent).map((m) => m.personId),
    decision: input.decision,
    cause: input.cause ?? null,
    nextReviewOn: input.nextReviewOn ? day(input.nextReviewOn) : null,
  })
  if (wrong) throw new Refusal(wrong)
  if (
    input.guests.includes('family') &&
    !(await consentStoodOn(ctx, input.caseId, 'family_contact', day(input.heldOn)))
  )
    throw new Refusal('family_without_consent')
  if (!mayChair(input.kind, await rolesOf(ctx, input.chairId))) throw new Refusal('chair_must_lead')
}

/** The attendance list: chair and secretary first, then the members, then guests by kind. */
async function list(ctx: Ctx, conferenceId: string, input: RecordInput): Promise<void> {
  const first = [
    input.chairId,
    ...(input.secretaryId && input.secretaryId !== input.chairId ? [input.secretaryId] : []),
  ]
  const staff = [
    ...first.map((personId) => ({ personId, wasPresent: true })),
    ...input.members.filter((m) => !first.includes(m.personId)),
  ]
  const rows = [
    ...staff.map((m) => ({ personId: m.personId, guest: null, wasPresent: m.wasPresent })),
    ...input.guests.map((guest) => ({ personId: null, guest, wasPresent: true })),
  ]
  await ctx.db
    .insertInto('conferenceMembers')
    .values(rows.map((r, seat) => ({ centreId: ctx.actor.centreId, conferenceId, seat, caseId: input.caseId, ...r })))
    .execute()
}
