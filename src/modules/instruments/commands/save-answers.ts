import { Refusal } from '../../../kernel/refusal.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { raiseDanger } from '../../flags/facts.ts'
import { instruments } from '../contract.ts'
import { CAUSE_OF, dangersIn } from '../rules.ts'
import { problemsInAnswers, skippedBy } from '../scales/answers.ts'
import type { Instrument, Mode } from '../scales/instrument.ts'
import { asAnswers, getBody, getTaking, savedSheet, type TakingBody, writeBody } from '../taking-store.ts'
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
 * A danger that was said raises its flag, once for each taking and cause, whatever the total will be and even if the rest is
 * never asked (domain.md 5.0, rule 5). What was said stays sealed.
 */
export async function openDangers(
  ctx: Ctx,
  row: { caseId: string; takingId: string; of: Instrument },
  body: TakingBody,
): Promise<string[]> {
  const known = body.safetyTasks ?? []
  const fresh = dangersIn(row.of, asAnswers(body)).filter((code) => !known.includes(code))
  if (fresh.length === 0) return known
  await raiseDanger(ctx, {
    caseId: row.caseId,
    source: 'instrument',
    recordId: row.takingId,
    causes: fresh.map((code) => CAUSE_OF[code]),
    sealedAs: 'narrative',
    talk: true,
  })
  return [...known, ...fresh]
}
