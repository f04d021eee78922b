import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { newerPage, writePage } from '../../livelihood/facts.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { enterprise } from '../contract.ts'
import { financeForm, licenceForm, planForm } from '../forms/plan.ts'
import { judgePrice } from '../rules.ts'
import { tasks } from '../tasks.ts'

const happened = (ctx: Ctx, day: string): void => {
  if (day > ctx.today.toString()) throw new Refusal('in_the_future')
}

/** A new version of her plan. A price below what it is made of is refused: she would give her work away. */
export async function savePlan(ctx: Ctx, input: z.output<typeof enterprise.savePlan.input>) {
  const { caseId, lookOn } = input
  happened(ctx, input.on)
  const wrong = judgePrice(input)
  if (wrong) throw new Refusal(wrong)
  if (lookOn && lookOn < ctx.today.toString()) throw new Refusal('look_in_the_past')
  const done = await writePage(ctx, caseId, 'plan', planForm, input)
  if (!done) throw clash(enterprise.savePlan, (again) => newerPage(again, caseId, 'plan', planForm))
  await finishTasks(ctx, caseId, [tasks.look_at_plan])
  if (lookOn) await addTask(ctx, tasks.look_at_plan, { caseId, dueOn: lookOn, ownerId: ctx.actor.personId })
  return done
}

export async function saveLicence(ctx: Ctx, input: z.output<typeof enterprise.saveLicence.input>) {
  happened(ctx, input.on)
  const done = await writePage(ctx, input.caseId, 'licence', licenceForm, input)
  if (!done) throw clash(enterprise.saveLicence, (again) => newerPage(again, input.caseId, 'licence', licenceForm))
  return done
}

export async function saveFinance(ctx: Ctx, input: z.output<typeof enterprise.saveFinance.input>) {
  happened(ctx, input.on)
  const done = await writePage(ctx, input.caseId, 'finance', financeForm, input)
  if (!done) throw clash(enterprise.saveFinance, (again) => newerPage(again, input.caseId, 'finance', financeForm))
  return done
}
