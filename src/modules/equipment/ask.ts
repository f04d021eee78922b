import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { addTask } from '../tasks/facts.ts'
import { REPAIR_WITHIN_DAYS, TAKING_EVERY_DAYS, UPKEEP_BEFORE_DAYS } from './rules.ts'
import { tasks } from './tasks.ts'

type Machine = { machineId: string; label: string; nextOn: string | null }

/** Whoever coordinates the classes sees to their machines; where there is none, the office. */
export async function keeperRole(ctx: Ctx): Promise<'class_coordinator' | 'administration'> {
  return (await holdersOf(ctx, 'class_coordinator')).length > 0 ? 'class_coordinator' : 'administration'
}

export async function askUpkeep(ctx: Ctx, { machineId, label, nextOn }: Machine): Promise<void> {
  if (nextOn === null) return
  const fromOn = Temporal.PlainDate.from(nextOn).subtract({ days: UPKEEP_BEFORE_DAYS }).toString()
  const about = { id: machineId, params: { label }, ownerRole: await keeperRole(ctx) }
  await addTask(ctx, tasks.maintain_machine, { ...about, fromOn, dueOn: nextOn })
}

export async function askRepair(ctx: Ctx, { machineId, label }: Machine): Promise<void> {
  const dueOn = ctx.today.add({ days: REPAIR_WITHIN_DAYS }).toString()
  const about = { id: machineId, params: { label }, ownerRole: await keeperRole(ctx) }
  await addTask(ctx, tasks.repair_machine, { ...about, dueOn })
}

/** With the first machine, and again with each stocktaking that is closed. */
export async function askTaking(ctx: Ctx): Promise<void> {
  const due = ctx.today.add({ days: TAKING_EVERY_DAYS })
  await addTask(ctx, tasks.take_machines, { fromOn: due.subtract({ days: 30 }).toString(), dueOn: due.toString() })
}
