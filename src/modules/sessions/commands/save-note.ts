import { sealedOf } from '../../../kernel/form-values.ts'
import { couldBeOnePerson } from '../../../kernel/name-spelling.ts'
import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { openNoContacts } from '../../contacts/facts.ts'
import { type NotHere, pastMoment } from '../../groups/facts/moment.ts'
import type { HowNotHere } from '../../groups/rules.ts'
import { goalsOf } from '../../plans/facts.ts'
import { type NoteInput, sessions } from '../contract.ts'
import { events } from '../events.ts'
import { noteForm } from '../forms/note.ts'
import { noteRows, shown } from '../queries/note-rows.ts'
import { versionsOf } from '../queries/notes.ts'
import { isInHouse, judgeMediation, quotesOf } from '../rules.ts'
import { addNote } from './add-note.ts'
import { taskForOverride, tasksOfNote } from './note-tasks.ts'

/** A note on one woman (F20, F21, F22). */
export const saveNote = (notHere: NotHere) => async (ctx: Ctx, input: NoteInput) => {
  const c = await getCase(ctx, input.caseId)
  const draftId = input.correctsId ? undefined : input.draftId // a correction is held by the version that it corrects
  if (draftId) await refuseSent(ctx, draftId)
  const happenedAt = pastMoment(ctx, input.on, input.time)
  for (const due of [input.nextStep?.dueOn, input.mediation?.reviewOn])
    if (due && Temporal.PlainDate.compare(due, ctx.today) < 0) throw new Refusal('due_in_the_past')
  const before = input.correctsId ? await mayCorrect(ctx, input) : null
  // what was written before her absence was noted can still be corrected
  if (isInHouse(input.kind) && !(before && Temporal.Instant.from(before.happenedAt).equals(happenedAt)))
    needHere((await notHere(ctx, [c.caseId], happenedAt)).get(c.caseId))
  await needGoals(ctx, c.caseId, input.goalIds, before?.goalIds ?? [])
  const safety = await safetyOf(ctx, c, input)
  const readerId = input.audience === 'psychologist' ? await psychologistOf(ctx, c.caseId) : null
  if (input.audience === 'psychologist' && !readerId) throw new Refusal('no_psychologist')

  const { kind, on, minutes, audience, needsAttention, goalIds, correctsId } = input
  const noteId = await addNote(ctx, {
    ...{ kind, on, minutes, audience, needsAttention, goalIds, correctsId, draftId, safety, readerId },
    caseId: c.caseId,
    isProtected: c.isProtected,
    happenedAt: happenedAt.toString(),
    words: {
      ...sealedOf(noteForm, input, 'narrative'),
      ownWords: input.ownWords ? [input.ownWords] : quotesOf(input.response ?? ''),
    },
  })
  const taskId = await tasksOfNote(ctx, c, noteId, readerId, input)
  if (safety === 'overridden') await taskForOverride(ctx, c.caseId, noteId)
  if (goalIds.length > 0)
    await ctx.record(events.goal_progress_noted, {
      caseId: c.caseId,
      subject: ['session_notes', noteId],
      details: { goals: goalIds },
    })
  return { noteId, taskId, savedAt: ctx.now.toString() }
}

/** Another page of hers sent this draft already, with other words: she is shown both. */
async function refuseSent(ctx: Ctx, draftId: string): Promise<void> {
  const sent = await ctx.db
    .selectFrom('sessionNotes')
    .select('noteId')
    .where('authorId', '=', ctx.actor.personId)
    .where('draftId', '=', draftId)
    .executeTakeFirst()
  if (!sent) return
  throw clash(sessions.saveNote, async (again) => {
    const [current] = await versionsOf(again, sent.noteId)
    return current && (await shown(again, [current]))[0]
  })
}

/** A talk in the house is with somebody who was there. */
function needHere(how: HowNotHere | undefined): void {
  if (how) throw new Refusal(how === 'before' ? 'before_arrival' : 'away_then')
}

/** A note works on goals of the plan in force; a correction may keep those of the note as it was written. */
async function needGoals(ctx: Ctx, caseId: string, goalIds: readonly string[], kept: readonly string[]): Promise<void> {
  const added = goalIds.filter((id) => !kept.includes(id))
  if (added.length === 0) return
  const known = new Set((await goalsOf(ctx, caseId)).map((g) => g.goalId))
  if (added.some((id) => !known.has(id))) throw new Refusal('goal_not_in_plan')
}

/** A correction is the author's own, of the version that stands, for the same readers: what they have read stays with them. */
async function mayCorrect(ctx: Ctx, input: NoteInput) {
  // one correction of a note after the other: the second sees the first and keeps both texts
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 21))', [input.correctsId])
  const before = await ctx.db
    .selectFrom('sessionNotes')
    .select(['authorId', 'audience', 'goalIds', 'happenedAt'])
    .where('noteId', '=', input.correctsId ?? '')
    .where('caseId', '=', input.caseId)
    .executeTakeFirst()
  if (!before) throw new Refusal('not_found')
  if (before.authorId !== ctx.actor.personId) throw new Refusal('not_your_note')
  if (before.audience !== input.audience) throw new Refusal('audience_fixed')
  const laterOf = (as: Ctx) =>
    noteRows(as)
      .where('sessionNotes.correctsId', '=', input.correctsId ?? '')
      .executeTakeFirst()
  if (!(await laterOf(ctx))) return before
  throw clash(sessions.saveNote, async (again) => {
    const later = await laterOf(again)
    return later && (await shown(again, [later]))[0]
  })
}

/** The psychologist who counsels this case now; the one assigned last when there are several. */
async function psychologistOf(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('caseTeam')
    .select('personId')
    .where('caseId', '=', caseId)
    .where('part', '=', 'psychologist')
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .orderBy('fromAt', 'desc')
    .executeTakeFirst()
  return row?.personId ?? null
}

type Case = { centreId: string; caseId: string; isProtected: boolean }

/** The safety check of a mediation; null for every other kind. */
async function safetyOf(ctx: Ctx, c: Case, input: NoteInput): Promise<'clear' | 'overridden' | null> {
  if (input.kind !== 'mediation' || !input.mediation) return null // the contract needs its parties for this kind
  // whoever cannot read the no-contact list cannot know whether it is safe
  if (!opens(ctx.actor, 'safety', c)) throw new Refusal('mediation_not_yours')
  const listed = await openNoContacts(ctx, c.caseId)
  const isListed = (name: string) =>
    listed.some((p) => [p.name, p.alias].some((known) => known && couldBeOnePerson(known, name)))
  const parties = input.mediation.parties.map((p) => ({ relation: p.relation, isListed: isListed(p.name) }))
  const verdict = judgeMediation(parties, {
    hasOverride: input.mediation.override !== undefined,
    roles: ctx.actor.roles,
  })
  // which of the parties it is, only to somebody who reads that list: and that is who came this far
  if (verdict === 'unsafe')
    throw new Refusal('mediation_unsafe', { params: { listed: parties.flatMap((p, i) => (p.isListed ? [i] : [])) } })
  return verdict
}
