import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { trackGroups } from '../../programme/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import { keeperRole } from '../ask.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { getMachine, hold } from '../queries/rows.ts'
import { judgeLoan } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof equipment> = z.output<(typeof equipment)[K]['input']>

/** A machine goes to a class elsewhere, or to a woman who practises by herself. */
export async function lend(ctx: Ctx, { machineId, caseId, groupId, dueOn }: In<'lend'>) {
  const wrong = judgeLoan(dueOn, ctx.today)
  if (wrong) throw new Refusal(wrong)
  await hold(ctx, machineId)
  const machine = await getMachine(ctx, machineId)
  if (machine.lentUntil !== null) throw new Refusal('machine_lent')
  if (machine.condition !== 'good')
    throw new Refusal(machine.condition === 'written_off' ? 'machine_gone' : 'machine_not_good')
  if (caseId && (await getCase(ctx, caseId)).state !== 'open') throw new Refusal('case_not_open')
  if (groupId && !(await trackGroups(ctx)).some((g) => g.groupId === groupId)) throw new Refusal('not_found')
  const { centreId, personId } = ctx.actor
  const loanId = newId(ctx.now)
  await ctx.db
    .insertInto('machineLoans')
    .values({
      ...{ centreId, loanId, machineId, caseId: caseId ?? null, groupId: groupId ?? null, dueOn },
      ...{ lentBy: personId, lentAt: ctx.now.toString() },
    })
    .execute()
  const about = { id: machineId, params: { label: machine.label }, ownerRole: await keeperRole(ctx) }
  await addTask(ctx, tasks.return_machine, { ...about, fromOn: dueOn, dueOn })
  await ctx.record(events.lent, { subject: ['machines', machineId] })
  return {}
}

export async function takeBack(ctx: Ctx, { machineId, loanId }: In<'takeBack'>) {
  const done = await ctx.db
    .updateTable('machineLoans')
    .set({ backAt: ctx.now.toString() })
    .where('machineId', '=', machineId)
    .where('loanId', '=', loanId)
    .where('backAt', 'is', null)
    .returning('loanId')
    .executeTakeFirst()
  if (!done) throw new Refusal('machine_back')
  await ctx.record(events.returned, { subject: ['machines', machineId] })
  return {}
}
