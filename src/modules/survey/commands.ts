import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { namesAWoman } from '../clients/facts.ts'
import { addTask, finishTask } from '../tasks/facts.ts'
import type { survey } from './contract.ts'
import { events } from './events.ts'
import { keepAnswer, openRound, tagOf } from './facts.ts'
import { ANSWER_DAYS, isEmpty, isNeutral, isRoundLength, numbersOf, stateOf } from './rules.ts'
import { tasks } from './tasks.ts'

type In<K extends keyof typeof survey> = z.output<(typeof survey)[K]['input']>

/** From today until a day; the head has the task of answering when it is over. */
export async function open(ctx: Ctx, { until }: In<'open'>) {
  if (!isRoundLength(ctx.today, until)) throw new Refusal('round_length')
  const { centreId, personId: openedBy } = ctx.actor
  if (await openRound(ctx.door, centreId, ctx.today)) throw new Refusal('round_runs')
  const roundId = newId(ctx.now)
  const over = Temporal.PlainDate.from(until).add({ days: 1 })
  const days = { fromOn: over.toString(), dueOn: over.add({ days: ANSWER_DAYS }).toString() }
  const taskId = await addTask(ctx, tasks.answer_survey, days)
  const row = { centreId, roundId, opensOn: ctx.today.toString(), closesOn: until, openedBy, taskId }
  await ctx.db.insertInto('surveyRounds').values(row).execute()
  await ctx.record(events.opened, { subject: ['survey_rounds', roundId] })
  return { roundId }
}

export async function enter(ctx: Ctx, { roundId, channel: way, sheetNo, service, house, words }: In<'enter'>) {
  if (!isNeutral(ctx.actor.roles)) throw new Refusal('leads_herself')
  const marks = numbersOf({ ...service, ...house })
  if (isEmpty(marks)) throw new Refusal('nothing_said')
  const { centreId } = ctx.actor
  if ((await openRound(ctx.door, centreId, ctx.today)) !== roundId) throw new Refusal('round_over')
  const tag = tagOf(ctx, roundId, `sheet ${sheetNo}`)
  if (!(await keepAnswer(ctx, { centreId, today: ctx.today }, tag, { roundId, marks, way, words })))
    throw new Refusal('sheet_taken')
  return {}
}

export async function answer(ctx: Ctx, { roundId, words }: In<'answer'>) {
  const round = await ctx.db.selectFrom('surveyRounds').selectAll().where('roundId', '=', roundId).executeTakeFirst()
  if (!round) throw new Refusal('not_found')
  if (stateOf(round, ctx.today.toString()) === 'open') throw new Refusal('round_not_over')
  if (round.answer !== null) throw new Refusal('survey_answered')
  if (await namesAWoman(ctx, [words], [])) throw new Refusal('names_somebody')
  if (round.taskId) await finishTask(ctx, round.taskId)
  await ctx.db
    .updateTable('surveyRounds')
    .set({ answer: words, answeredOn: ctx.today.toString() })
    .where('roundId', '=', roundId)
    .execute()
  await ctx.record(events.answered, { subject: ['survey_rounds', roundId] })
  return {}
}
