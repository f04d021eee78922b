import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { serialMark } from '../../../kernel/serial-mark.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { resourcesOf } from '../../places/facts.ts'
import { askTaking, askUpkeep } from '../ask.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { getMachine } from '../queries/rows.ts'
import { codeOf } from '../rules.ts'

type Input = z.output<typeof equipment.saveMachine.input>

/** A machine, new or corrected. One with a number is one thing, in a class or in somebody's kit. */
export async function saveMachine(ctx: Ctx, input: Input) {
  const { machine, label, name, serial = null, brand = null, at, book } = input
  const { boughtOn = null, worthRupiah = null, everyDays = null } = book
  if (boughtOn !== null && boughtOn > ctx.today.toString()) throw new Refusal('bought_ahead')
  const called = (await resourcesOf(ctx)).map((r) => r.name)
  if (await namesAWoman(ctx, [label, name, brand ?? '', serial ?? '', at.spot ?? ''], called))
    throw new Refusal('names_somebody')
  const isFirst = await needNew(ctx, { label, serial, but: machine?.machineId })
  const values = {
    ...{ label, name, serial, brand, boughtOn, worthRupiah, everyDays },
    ...{ placeId: at.placeId ?? null, spot: at.spot ?? null, setId: at.setId ?? null },
  }
  const machineId = machine ? await change(ctx, machine, values) : await add(ctx, values, isFirst)
  await ctx.record(events.machine_saved, { subject: ['machines', machineId] })
  return { machineId }
}

type Values = {
  label: string
  name: string
  serial: string | null
  brand: string | null
  placeId: string | null
  spot: string | null
  setId: string | null
  boughtOn: string | null
  worthRupiah: number | null
  everyDays: number | null
}

/** Two at the same moment: the second waits, and is told in words. The same lock as for the things in kits. Says whether the book was empty. */
async function needNew(
  ctx: Ctx,
  of: { label: string; serial: string | null; but: string | undefined },
): Promise<boolean> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 24))', [ctx.actor.centreId])
  const rows = await ctx.db.selectFrom('machines').select(['machineId', 'label', 'serial']).execute()
  const others = rows.filter((r) => r.machineId !== of.but)
  if (others.some((r) => r.label === of.label)) throw new Refusal('label_taken', { params: { label: of.label } })
  const { serial } = of
  const mark = serialMark(serial ?? '')
  if (serial !== null && mark !== '' && others.some((r) => serialMark(r.serial ?? '') === mark))
    throw new Refusal('serial_taken', { params: { serial } })
  return rows.length === 0
}

async function add(ctx: Ctx, values: Values, isFirst: boolean): Promise<string> {
  const machineId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const made = { madeBy: personId, madeAt: ctx.now.toString() }
  await ctx.db
    .insertInto('machines')
    .values({ centreId, machineId, code: codeOf(randomBytes(12)), ...values, ...made })
    .execute()
  await askUpkeep(ctx, await getMachine(ctx, machineId))
  if (isFirst) await askTaking(ctx)
  return machineId
}

async function change(ctx: Ctx, { machineId, seen }: { machineId: string; seen: number }, values: Values) {
  const before = await getMachine(ctx, machineId)
  if (before.condition === 'written_off') throw new Refusal('machine_gone')
  const done = await ctx.db
    .updateTable('machines')
    .set({ ...values, version: seen + 1 })
    .where('machineId', '=', machineId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('machine_moved_on')
  // another rhythm: what was asked for by the old one is ended by the database
  if (before.everyDays !== values.everyDays) await askUpkeep(ctx, await getMachine(ctx, machineId))
  return machineId
}
