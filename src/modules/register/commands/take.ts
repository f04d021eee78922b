import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe, giveTime } from '../../../platform/http/long-work.ts'
import { faultOf, settledValues } from '../../old-sheets/decide.ts'
import type { register } from '../contract.ts'
import { enterKits, enterLetters } from '../enter-things.ts'
import { enterWomen } from '../enter-women.ts'
import { events } from '../events.ts'
import { rememberLayout } from '../layouts.ts'
import type { Ports } from '../ports.ts'
import { UNDO_DAYS } from '../rules.ts'
import type { Entered, SettledRow } from '../settled-row.ts'
import { getRegister, type OpenRegister, openDecisions, openRow } from '../store.ts'

/** Each portion is a transaction of its own, short enough that nobody waits for it. */
const PORTION = 250
const SLICE = 100

/**
 * A person enters a register: from now on nothing of it is decided otherwise, rows that were set aside have their account, and the others go
 * over portion by portion. Pressed again while it goes over, it goes on; whatever stops it, the next press goes on.
 */
export const take = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof register.take.input>) => {
  const r = await getRegister(ctx, input.registerId, true)
  if (r.state === 'saving') return takePortion(ctx, ports, r)
  if (r.state !== 'draft') throw new Refusal('register_settled')
  if (r.version !== input.version) throw new Refusal('stale_version')
  const { open, save } = await standing(ctx, r.registerId)
  if (open > 0) throw new Refusal('register_not_decided', { params: { n: open } })
  if (save === 0) throw new Refusal('nothing_to_enter')
  const { byHand, fingerprint, columns } = r.headDoc
  const mapping = Object.fromEntries(columns.map((c) => [c.column, c.field]))
  if (byHand) await rememberLayout(ctx, { kind: r.kind, fingerprint, mapping })
  await ctx.client.query(
    `update old_register_rows set outcome = case when plan = 'aside' then 'set_aside' else weight end
     where register_id = $1 and outcome is null and (plan = 'aside' or plan is null)`,
    [r.registerId],
  )
  await ctx.client.query('select sec.count_anew()') // thousands of rows came in by one command: unknown to the planner, each is looked for among all
  await ctx.record(events.saving_begun, { subject: ['old_registers', r.registerId], details: { rows: save } })
  return takePortion(ctx, ports, r)
}

export const takeMore = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof register.takeMore.input>) => {
  const r = await getRegister(ctx, input.registerId, true)
  if (r.state !== 'saving') throw new Refusal('register_settled')
  return takePortion(ctx, ports, r)
}

async function standing(ctx: Ctx, registerId: string) {
  const { rows } = await ctx.client.query<{ open: number; save: number; entered: number; aside: number }>(
    `select coalesce(sum(open_questions), 0)::int as open, count(*) filter (where plan = 'save' and outcome is null)::int as save,
       count(*) filter (where outcome = 'entered')::int as entered, count(*) filter (where outcome = 'set_aside')::int as aside
     from old_register_rows where register_id = $1`,
    [registerId],
  )
  return rows[0] ?? { open: 0, save: 0, entered: 0, aside: 0 }
}

/** The events come last, so that the chain of the centre is held for a moment only. */
async function takePortion(ctx: Ctx, ports: Ports, r: OpenRegister) {
  await giveTime(ctx)
  await setState(ctx, r, { state: 'saving' })
  const rows = await nextRows(ctx, r)
  const enter = { women: enterWomen, kits: enterKits, letters: enterLetters }[r.kind]
  const { entered, happened } = await enter(ctx, ports, r, rows)
  await writeOutcomes(ctx, r.registerId, entered)
  const { save, aside, ...counts } = await standing(ctx, r.registerId)
  const subject = ['old_registers', r.registerId] as const
  if (save > 0) await ctx.record(events.portion_saved, { subject, details: { rows: rows.length } })
  else {
    await setState(ctx, r, { state: 'done', settledBy: ctx.actor.personId, settledAt: ctx.now.toString() })
    await ctx.record(events.entered, { subject, details: { rows: counts.entered, aside } })
  }
  await ports.recordMany(ctx, happened)
  return { entered: counts.entered, setAside: aside, left: save }
}

type State = { state: 'saving' } | { state: 'done'; settledBy: string; settledAt: string }
const setState = (ctx: Ctx, r: OpenRegister, state: State) =>
  ctx.db
    .updateTable('oldRegisters')
    .set({ ...state, version: r.version + 1 })
    .where('registerId', '=', r.registerId)
    .execute()

async function nextRows(ctx: Ctx, r: OpenRegister): Promise<SettledRow[]> {
  const stored = await ctx.db
    .selectFrom('oldRegisterRows')
    .select(['rowNo', 'body', 'decisions'])
    .where('registerId', '=', r.registerId)
    .where('outcome', 'is', null)
    .where('plan', '=', 'save')
    .orderBy('rowNo')
    .limit(PORTION)
    .execute()
  const rows: SettledRow[] = []
  for (const [i, each] of stored.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const body = openRow(r, each.rowNo, each.body)
    if (body?.kind !== 'row') throw new Error('a row that is to be entered holds something')
    const values = settledValues(body.checked, openDecisions(r, each.rowNo, each.decisions), ctx.today)
    if (faultOf(r.kind, values, ctx.today)) throw new Error('a row with a fault counts as open')
    rows.push({ row: each.rowNo, values, checked: body.checked })
  }
  return rows
}

async function writeOutcomes(ctx: Ctx, registerId: string, entered: readonly Entered[]): Promise<void> {
  const lines = entered.map((e) => ({ row_no: e.row, case_id: e.caseId }))
  await ctx.client.query(
    `update old_register_rows w set outcome = 'entered', case_id = l.case_id, version = w.version + 1
     from jsonb_to_recordset($2::jsonb) as l (row_no int, case_id uuid) where w.register_id = $1 and w.row_no = l.row_no and w.outcome is null`,
    [registerId, JSON.stringify(lines)],
  )
}

/** A portion of it, as it was entered: the database looks whether nobody has worked on any of it, and says so. */
export async function undo(ctx: Ctx, { registerId }: z.output<typeof register.undo.input>) {
  const [rows] = await ctx.door<number>('undo_register', registerId, UNDO_DAYS, PORTION, ctx.now.toString())
  const undone = Number(rows ?? 0)
  await ctx.record(events.undone, { subject: ['old_registers', registerId], details: { rows: undone } })
  const { entered: left } = await standing(ctx, registerId)
  return { rows: undone, left }
}
