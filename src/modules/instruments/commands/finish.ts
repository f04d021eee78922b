import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import { instruments } from '../contract.ts'
import { events } from '../events.ts'
import { takingsOf } from '../queries/takings.ts'
import { directionOf } from '../rules.ts'
import { sayings } from '../say.ts'
import type { Instrument } from '../scales/instrument.ts'
import { type Scored, score } from '../scales/score.ts'
import { worded } from '../scales/worded.ts'
import { asAnswers, getBody, getTaking, openBodies, savedSheet, type TakingRow, writeBody } from '../taking-store.ts'
import { tasks } from '../tasks.ts'
import { openDangers } from './save-answers.ts'
import { bump } from './takings.ts'

/**
 * Ends a taking: scored on the server by the version it was asked with, kept with the wording of that day, tasks opened.
 * The event and the row say which, when and how; never a score.
 */
export async function finish(ctx: Ctx, input: { takingId: string; version: number }) {
  const row = await getTaking(ctx, input.takingId)
  if (row.finishedAt || row.setAsideAt) throw new Refusal('taking_finished')
  const body = await getBody(ctx, row)
  const stale = () => clash(instruments.finish, (again) => savedSheet(again, input.takingId))
  if (row.version !== input.version) throw stale()
  if (Object.keys(body.answers).length === 0) throw new Refusal('nothing_answered')
  const answers = asAnswers(body)
  const scored = score(row.of, answers)
  const document = worded(row.of, answers, {
    language: 'id',
    mode: row.mode,
    say: (said) => sayings.in('id', said.code, said.params),
  })
  await openDangers(ctx, row, body)
  const followUps = scored.tasks.filter((t) => t.kind === 'follow_up')
  const soonest = followUps.map((t) => t.withinDays).sort((a, b) => a - b)[0]
  if (soonest !== undefined) {
    await addTask(ctx, tasks.follow_up, {
      caseId: row.caseId,
      params: { instrument: row.of.name.id },
      dueOn: ctx.today.add({ days: soonest }).toString(),
    })
  }
  await writeBody(ctx, row, { ...body, scored, worded: document })
  const since = await sinceFirst(ctx, row, scored)
  const end = {
    ...since,
    isComplete: scored.isComplete,
    finishedAt: ctx.now.toString(),
    finishedBy: ctx.actor.personId,
  }
  if (!(await bump(ctx, row.takingId, input.version, end))) throw stale()
  await ctx.record(events.finished, {
    caseId: row.caseId,
    subject: ['instrument_takings', row.takingId],
    details: {
      instrument: row.instrument,
      version: row.instrumentVersion,
      on: row.takenOn,
      mode: row.mode,
      complete: scored.isComplete,
    },
  })
  return { isComplete: scored.isComplete, tasks: scored.tasks.length }
}

/** The way that the sum went since her first whole sheet of this version, for figures of the house; by how much stays sealed. */
async function sinceFirst(ctx: Ctx, row: TakingRow & { of: Instrument }, scored: Scored) {
  if (!scored.isComplete) return {}
  const whole = (await takingsOf(ctx, row.caseId)).filter(
    (r) =>
      r.finishedAt && r.isComplete && r.instrument === row.instrument && r.instrumentVersion === row.instrumentVersion,
  )
  const first = whole.at(-1)
  if (!first || first.takenOn > row.takenOn) return {}
  const before = (await openBodies(ctx, [first])).get(first.takingId)?.scored
  const direction = before ? directionOf(row.of, before, scored) : null
  return direction ? { comparedWith: first.takingId, direction } : {}
}
