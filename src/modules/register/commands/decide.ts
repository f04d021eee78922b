import type { z } from 'zod'
import { portions } from '../../../kernel/portions.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe } from '../../../platform/http/long-work.ts'
import { answered, type Decided, judgeDecision, kindsOf, planOf } from '../../old-sheets/decide.ts'
import type { Decision } from '../../old-sheets/problem.ts'
import { register } from '../contract.ts'
import { events } from '../events.ts'
import { getDraft, getRegister, type OpenRegister, openDecisions, openRow, sealDecisions, turnOn } from '../store.ts'

const SLICE = 200

/** One answer to one question of one row; `null` takes it back. Two people work on different rows; on the same row the second sees. */
export async function decideRow(ctx: Ctx, input: z.output<typeof register.decideRow.input>) {
  const r = await getDraft(ctx, input.registerId)
  const row = await rowOf(ctx, input)
  const body = row && openRow(r, row.rowNo, row.body)
  if (!row || body?.kind !== 'row') throw new Refusal('not_found')
  if (row.version !== input.version)
    throw clash(register.decideRow, async (again) => {
      const [of, now] = [await getRegister(again, input.registerId, true), await rowOf(again, input)]
      return now && { version: now.version, decisions: openDecisions(of, now.rowNo, now.decisions) }
    })
  const { code, field, choice, value } = input
  const others = openDecisions(r, row.rowNo, row.decisions).filter((d) => d.code !== code || d.field !== field)
  const decision: Decision[] = choice === null ? [] : [{ code, field, choice, ...(value !== undefined && { value }) }]
  const [own] = decision
  const wrong = own && judgeDecision(r.kind, body.checked, others, own, ctx.today)
  if (wrong) throw new Refusal('decision_unusable', { params: { why: wrong } })
  const decisions = [...others, ...decision]
  const { plan, open } = planOf(r.kind, body.checked, decisions, ctx.today)
  const version = row.version + 1
  await ctx.db
    .updateTable('oldRegisterRows')
    .set({ decisions: sealDecisions(r, row.rowNo, decisions), plan, openQuestions: open, version })
    .where('registerId', '=', r.registerId)
    .where('rowNo', '=', row.rowNo)
    .execute()
  await turnOn(ctx, r)
  await ctx.record(events.row_decided, {
    subject: ['old_registers', r.registerId],
    details: { row: input.row, code, choice: choice ?? 'taken_back' },
  })
  return { version, openQuestions: open }
}

const rowOf = (ctx: Ctx, { registerId, row }: { registerId: string; row: number }) =>
  ctx.db
    .selectFrom('oldRegisterRows')
    .select(['rowNo', 'body', 'decisions', 'version'])
    .where('registerId', '=', registerId)
    .where('rowNo', '=', row)
    .executeTakeFirst()

/** Rows with an open question, opened. */
async function openRows(ctx: Ctx, r: OpenRegister): Promise<Decided[]> {
  const stored = await ctx.db
    .selectFrom('oldRegisterRows')
    .select(['rowNo', 'body', 'decisions'])
    .where('registerId', '=', r.registerId)
    .where('openQuestions', '>', 0)
    .orderBy('rowNo')
    .execute()
  const rows: Decided[] = []
  for (const [i, each] of stored.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const body = openRow(r, each.rowNo, each.body)
    if (body?.kind === 'row')
      rows.push({ checked: body.checked, decisions: openDecisions(r, each.rowNo, each.decisions) })
  }
  return rows
}

/** What is still open, kind by kind: hundreds of questions are mostly a handful of kinds. */
export async function openKinds(ctx: Ctx, { registerId }: z.output<typeof register.openKinds.input>) {
  const r = await getRegister(ctx, registerId)
  if (r.state !== 'draft') return { kinds: [] }
  const kinds = kindsOf(r.kind, await openRows(ctx, r), ctx.today)
  return {
    kinds: kinds.map(({ example, ...k }) => ({
      ...k,
      ...{ code: example.code, field: example.field, params: { ...example.params } },
    })),
  }
}

/** One answer for every row that asks the same and offers it; what was answered before stands. */
export async function decideAlike(ctx: Ctx, input: z.output<typeof register.decideAlike.input>) {
  const r = await getDraft(ctx, input.registerId)
  const { key, choice, value } = input
  const lines = (await openRows(ctx, r)).flatMap((row) => {
    const decisions = answered(r.kind, row, { key, choice, value }, ctx.today)
    if (!decisions) return []
    const { plan, open } = planOf(r.kind, row.checked, decisions, ctx.today)
    const row_no = row.checked.row
    return [{ row_no, plan, open_questions: open, decisions: sealDecisions(r, row_no, decisions) }]
  })
  for (const piece of portions(lines))
    await ctx.client.query(
      `update old_register_rows w set decisions = r.decisions, plan = r.plan, open_questions = r.open_questions, version = w.version + 1
       from jsonb_to_recordset($2::jsonb) as r (row_no int, plan text, open_questions int, decisions text) where w.register_id = $1 and w.row_no = r.row_no`,
      [r.registerId, JSON.stringify(piece)],
    )
  await turnOn(ctx, r)
  const [code = key] = key.split('.')
  await ctx.record(events.rows_decided, {
    subject: ['old_registers', r.registerId],
    details: { rows: lines.length, code, choice },
  })
  return { rows: lines.length }
}
