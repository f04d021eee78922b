import { Refusal } from '../../../kernel/refusal.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import { instruments } from '../contract.ts'
import { events } from '../events.ts'
import { problemsInAnswers, skippedBy } from '../scales/answers.ts'
import type { Instrument, Mode } from '../scales/instrument.ts'
import { score } from '../scales/score.ts'
import { asAnswers, getBody, getTaking, savedSheet, type TakingBody, writeBody } from '../taking-store.ts'
import { tasks } from '../tasks.ts'
import { bump, judgeTaking } from './takings.ts'

type Change = Record<string, number | 'not_asked' | null>
type Input = {
  takingId: string
  answers: Change
  note?: string | undefined
  mode?: Mode | undefined
  takenOn?: string | undefined
  version: number
}

export async function saveAnswers(ctx: Ctx, input: Input) {
  const row = await getTaking(ctx, input.takingId)
  if (row.finishedAt || row.setAsideAt) throw new Refusal('taking_finished')
  judgeTaking(ctx, row.of, input)
  const body = await getBody(ctx, row)
  const stale = () => clash(instruments.saveAnswers, (again) => savedSheet(again, input.takingId))
  if (row.version !== input.version) {
    const again = applied(row.of, body.answers, input.answers)
    // stored already: only the answer was lost on its way, and nobody is her own rival
    if (!input.mode && !input.takenOn && isSameJson([again, input.note ?? body.note], [body.answers, body.note]))
      return { version: row.version, savedAt: ctx.now.toString() }
    throw stale()
  }
  const next: TakingBody = {
    ...body,
    answers: applied(row.of, body.answers, input.answers),
    note: input.note ?? body.note,
  }
  const issues = problemsInAnswers(row.of, asAnswers(next))
  if (issues.length > 0) throw new Refusal('answers_invalid', { issues })
  next.safetyTasks = await openDangers(ctx, row, next)
  await writeBody(ctx, row, next)
  const head = { ...(input.mode && { mode: input.mode }), ...(input.takenOn && { takenOn: input.takenOn }) }
  if (!(await bump(ctx, row.takingId, input.version, head))) throw stale()
  return { version: input.version + 1, savedAt: ctx.now.toString() }
}

/** An answer that puts another question out of the way takes that other answer with it. */
function applied(of: Instrument, before: TakingBody['answers'], change: Change): TakingBody['answers'] {
  const all = Object.entries({ ...before, ...change }).filter((e): e is [string, number | 'not_asked'] => e[1] !== null)
  const answers = Object.fromEntries(all)
  const skipped = skippedBy(of, answers)
  return Object.fromEntries(all.filter(([item]) => !skipped.has(item) || Object.hasOwn(change, item)))
}

/**
 * A danger that was said opens a task for today, once for each taking and cause, whatever the total will be and even if
 * the rest is never asked (domain.md 5.0, rule 5). The cause stays sealed: the task names no item.
 */
export async function openDangers(
  ctx: Ctx,
  row: { caseId: string; of: Instrument },
  body: TakingBody,
): Promise<string[]> {
  const known = body.safetyTasks ?? []
  const dangers = score(row.of, asAnswers(body)).tasks.filter(
    (t) => t.kind === 'safety_today' && !known.includes(t.because.code),
  )
  if (dangers.length === 0) return known
  if (known.length === 0) {
    const taskId = await addTask(ctx, tasks.safety_talk_today, { caseId: row.caseId })
    await ctx.record(events.safety_talk_asked, { caseId: row.caseId, subject: ['tasks', taskId] })
  }
  return [...known, ...dangers.map((t) => t.because.code)]
}
