import type { z } from 'zod'
import { type Happened, happened } from '../../../kernel/event.ts'
import { portions } from '../../../kernel/portions.ts'
import { asked, type NewTask } from '../../../kernel/task.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events as casesEvents } from '../../cases/events.ts'
import { staysOf } from '../../cases/facts/case.ts'
import { readmission } from '../../clients/facts.ts'
import { handOver } from '../../lists/facts.ts'
import type { FinalCandidate } from '../../sheets/apply-decisions.ts'
import type { referrals } from '../contract.ts'
import { events } from '../events.ts'
import { displayOf } from '../from-list.ts'
import type { Ports } from '../ports.ts'
import { tasks } from '../tasks.ts'
import { checkNamed, recordLetter } from './letters.ts'
import { type Saved, saveCandidates } from './save-candidates.ts'

type Input = z.output<typeof referrals.takeList.input>

/**
 * Every row of a list that nobody set aside becomes a referral with its case, all or nothing. The events come last, so
 * that the chain of the centre is held for a moment only.
 */
export const takeList = (ask: Ports) => async (ctx: Ctx, input: Input) => {
  await checkNamed(ctx, input)
  const saved: Saved[] = []
  let letterId = ''
  const counts = await handOver(ctx, input, async ({ candidates, rows, stated }) => {
    letterId = await recordLetter(ctx, input.letter, { ...input, statedCount: stated })
    const { fresh, again, here } = await sortOut(ctx, candidates, input)
    const referral = {
      letterId,
      receivedOn: Temporal.PlainDate.from(input.letter.receivedOn),
      intakeId: input.intakeId ?? null,
      responsibleId: input.responsibleId ?? null,
      officePersonId: input.officePersonId ?? null,
    }
    for (const [i, piece] of portions<FinalCandidate | Again>([...fresh, ...again]).entries()) {
      if (i === 1) await ctx.client.query('select sec.count_anew()')
      saved.push(...(await saveCandidates(ctx, ask, piece, rows, referral)))
    }
    await ask.addTasks(ctx, answerTask(letterId, saved))
    return { taken: new Map(saved.map((s) => [s.row, s.caseId])), here, details: { letter: letterId } }
  })
  await ask.recordMany(
    ctx,
    saved.flatMap((s) => eventsFor(s, letterId, input.responsibleId)),
  )
  return { letterId, ...counts }
}

type Again = FinalCandidate & { opened: { caseId: string; hasIdentity: boolean } }

/** Women who were here before get a new stay on their thread; one whose stay is not over is here already. */
async function sortOut(ctx: Ctx, candidates: readonly FinalCandidate[], input: Input) {
  const fresh: FinalCandidate[] = []
  const again: Again[] = []
  const here = new Map<number, string>()
  for (const c of candidates) {
    if (!c.knownPersonId) {
      fresh.push(c)
      continue
    }
    const stay = (await staysOf(ctx, c.knownPersonId)).find((s) => s.state !== 'closed' && s.state !== 'aftercare')
    if (stay) here.set(c.row, stay.caseId)
    else {
      const opened = await readmission(ctx, c.knownPersonId, {
        display: displayOf(c),
        openedOn: input.letter.receivedOn,
        ...(input.responsibleId && { responsibleId: input.responsibleId }),
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
function answerTask(letterId: string, saved: readonly Saved[]): NewTask[] {
  const dueOn = saved[0]?.decisionDueOn
  return dueOn ? [asked(tasks.answer_list, { id: letterId, dueOn, params: { count: saved.length } })] : []
}
