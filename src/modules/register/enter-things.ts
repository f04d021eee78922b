import { type Happened, happened } from '../../kernel/event.ts'
import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { events } from './events.ts'
import { type PastKit, type PastLetter, sealPast } from './past.ts'
import type { Ports } from './ports.ts'
import type { Entered, SettledRow } from './settled-row.ts'
import type { OpenRegister } from './store.ts'

type Done = { entered: Entered[]; happened: Happened[] }

/** What of a row names somebody is kept where she was not found: it is all that the house knows of whose it was. */
const nameOf = ({ values: { name, case_id } }: SettledRow) => (case_id ? {} : { ...(name && { name }) })

export async function enterKits(ctx: Ctx, _ports: Ports, r: OpenRegister, rows: readonly SettledRow[]): Promise<Done> {
  const lines = []
  for (const one of rows) {
    const { item, label, serial, quantity, price, fund, note, handed_on = null, case_id = null } = one.values
    const doc: PastKit = { ...plain({ item, label, serial, quantity, price, fund, note }), ...nameOf(one) }
    const id = newId(ctx.now)
    lines.push({ id, row_no: one.row, case_id, on: handed_on, body: await sealPast(ctx, 'past_kits', id, doc) })
  }
  await ctx.client.query(
    `insert into past_kits (centre_id, kit_id, register_id, row_no, case_id, handed_on, body, entered_by, entered_at)
     select $1, l.id, $2, l.row_no, l.case_id, l."on", l.body, $3, $4
     from jsonb_to_recordset($5::jsonb) as l (id uuid, row_no int, case_id uuid, "on" date, body text)`,
    [ctx.actor.centreId, r.registerId, ctx.actor.personId, ctx.now.toString(), JSON.stringify(lines)],
  )
  const told = (caseId: string, id: string) => happened(events.kit_entered, { caseId, subject: ['past_kits', id] })
  return doneOf(lines, told)
}

export async function enterLetters(
  ctx: Ctx,
  _ports: Ports,
  r: OpenRegister,
  rows: readonly SettledRow[],
): Promise<Done> {
  const lines = []
  for (const one of rows) {
    const { number, office, subject, agenda_no, note, direction, dated_on = null, case_id = null } = one.values
    const doc: PastLetter = { ...plain({ number, office, subject, agenda_no, note }), ...nameOf(one) }
    const id = newId(ctx.now)
    const body = await sealPast(ctx, 'past_letters', id, doc)
    lines.push({ id, row_no: one.row, case_id, on: dated_on, direction, body })
  }
  await ctx.client.query(
    `insert into past_letters (centre_id, letter_id, register_id, row_no, case_id, direction, dated_on, body, entered_by, entered_at)
     select $1, l.id, $2, l.row_no, l.case_id, l.direction, l."on", l.body, $3, $4
     from jsonb_to_recordset($5::jsonb) as l (id uuid, row_no int, case_id uuid, direction text, "on" date, body text)`,
    [ctx.actor.centreId, r.registerId, ctx.actor.personId, ctx.now.toString(), JSON.stringify(lines)],
  )
  const told = (caseId: string, id: string) =>
    happened(events.letter_entered, { caseId, subject: ['past_letters', id] })
  return doneOf(lines, told)
}

const plain = <T extends Record<string, string | undefined>>(all: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string } // keys of T

type Line = { id: string; row_no: number; case_id: string | null }
const doneOf = (lines: readonly Line[], told: (caseId: string, id: string) => Happened): Done => ({
  entered: lines.map((l) => ({ row: l.row_no, caseId: l.case_id })),
  happened: lines.flatMap((l) => (l.case_id ? [told(l.case_id, l.id)] : [])),
})
