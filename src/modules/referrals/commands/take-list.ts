import type { z } from 'zod'
import { type Happened, happened } from '../../../kernel/event.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { asked, type NewTask } from '../../../kernel/task.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events as casesEvents } from '../../cases/events.ts'
import { staysOf } from '../../cases/facts/case.ts'
import { isOver } from '../../cases/stages.ts'
import { calendarOf } from '../../centres/facts.ts'
import { readmission } from '../../clients/facts.ts'
import { beginHandOver, handPortion, listState } from '../../lists/facts.ts'
import type { FinalCandidate } from '../../sheets/apply-decisions.ts'
import type { referrals } from '../contract.ts'
import { events } from '../events.ts'
import { displayOf } from '../from-list.ts'
import type { Ports } from '../ports.ts'
import { decisionDueOn, notBefore } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { checkNamed, recordLetter } from './letters.ts'
import { type ListReferral, type Saved, saveCandidates } from './save-candidates.ts'

type Input = z.output<typeof referrals.takeList.input>
type Taking = ListReferral & { listId: string }

/**
 * A list is confirmed and its first portion becomes referrals with their cases. Pressed a second time while it is being saved, it goes on.
 */
export const takeList = (ask: Ports) => async (ctx: Ctx, input: Input) => {
  if ((await listState(ctx, input.listId)) === 'saving') return takeMore(ask)(ctx, input)
  await checkNamed(ctx, input)
  const { stated } = await beginHandOver(ctx, input)
  const taking = {
    listId: input.listId,
    letterId: await recordLetter(ctx, input.letter, { ...input, statedCount: stated }),
    receivedOn: Temporal.PlainDate.from(input.letter.receivedOn),
    intakeId: input.intakeId ?? null,
    responsibleId: input.responsibleId ?? null,
    officePersonId: input.officePersonId ?? null,
  }
  await ctx.db
    .insertInto('listTakings')
    .values({
      ...taking,
      centreId: ctx.actor.centreId,
      receivedOn: taking.receivedOn.toString(),
      begunBy: ctx.actor.personId,
      begunAt: ctx.now.toString(),
    })
    .execute()
  return takePortion(ctx, ask, taking)
}

export const takeMore =
  (ask: Ports) =>
  async (ctx: Ctx, { listId }: { listId: string }) => {
    const t = await ctx.db
      .selectFrom('listTakings')
      .select(['letterId', 'receivedOn', 'intakeId', 'responsibleId', 'officePersonId'])
      .where('listId', '=', listId)
      .executeTakeFirst()
    if (!t) throw new Refusal('not_found')
    return takePortion(ctx, ask, { ...t, listId, receivedOn: Temporal.PlainDate.from(t.receivedOn) })
  }

/** The events come last, so that the chain of the centre is held for a moment only. */
async function takePortion(ctx: Ctx, ask: Ports, taking: Taking) {
  const { letterId } = taking
  const saved: Saved[] = []
  const counts = await handPortion(ctx, taking.listId, { letter: letterId }, async ({ candidates, rows }) => {
    const { fresh, again, here } = await sortOut(ctx, candidates, taking)
    saved.push(...(await saveCandidates(ctx, ask, [...fresh, ...again], rows, taking)))
    // the planner must not go on thinking that the tables are as small as they were
    await ctx.client.query('select sec.count_anew()')
    return { taken: new Map(saved.map((s) => [s.row, s.caseId])), here }
  })
  if (counts.left === 0 && counts.imported > 0)
    await ask.addTasks(ctx, [await answerTask(ctx, taking, counts.imported)])
  await ask.recordMany(
    ctx,
    saved.flatMap((s) => eventsFor(s, letterId, taking.responsibleId ?? undefined)),
  )
  return { letterId, ...counts }
}

type Again = FinalCandidate & { opened: { caseId: string; hasIdentity: boolean } }

/** Women who were here before get a new stay on their thread; one whose stay is not over is here already. */
async function sortOut(ctx: Ctx, candidates: readonly FinalCandidate[], { receivedOn, responsibleId }: Taking) {
  const fresh: FinalCandidate[] = []
  const again: Again[] = []
  const here = new Map<number, string>()
  for (const c of candidates) {
    if (!c.knownPersonId) {
      fresh.push(c)
      continue
    }
    const stay = (await staysOf(ctx, c.knownPersonId)).find((s) => !isOver(s))
    if (stay) here.set(c.row, stay.caseId)
    else {
      const opened = await readmission(ctx, c.knownPersonId, {
        display: displayOf(c),
        openedOn: receivedOn.toString(),
        ...(responsibleId && { responsibleId }),
      })
      again.push({ ...c, opened: { caseId: opened.caseId, hasIdentity: opened.identityCopied } })
    }
  }
  return { fresh, again, here }
}

/** The same events as a single registration leaves, for each of them. A new stay has left its own already. */
function eventsFor(s: Saved, letterId: string, responsibleId: string | undefined): Happened[] {
  const { caseId } = s
  return [
    ...(s.isNew ? [happened(casesEvents.opened, { caseId, subject: ['cases', caseId], details: { episode: 1 } })] : []),
    ...(s.isNew && responsibleId
      ? [happened(casesEvents.social_worker_assigned, { caseId, subject: ['people', responsibleId] })]
      : []),
    ...(s.identityEvent
      ? [happened(s.identityEvent, { caseId, subject: ['identities', caseId], details: { version: 1 } })]
      : []),
    happened(events.registered, {
      caseId,
      subject: ['referrals', caseId],
      details: { source: 'social_office', urgency: 'ordinary', letter: letterId, row: s.row },
    }),
  ]
}

/** One answer to the office for the whole list, when its women are decided on. */
async function answerTask(ctx: Ctx, { letterId, receivedOn }: Taking, count: number): Promise<NewTask> {
  const dueOn = notBefore(ctx.today, decisionDueOn(receivedOn, await calendarOf(ctx)))
  return asked(tasks.answer_list, { id: letterId, dueOn, params: { count } })
}
