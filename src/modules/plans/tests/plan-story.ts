import { cast } from '../../../../tests/cast.ts'
import { Refused, type TestApp } from '../../../../tests/support/app.ts'
import { gateStands } from '../../assessments/tests/support.ts'

/** The case of one plan, from its first draft to its third version: several files tell it one after the other. */
export interface PlanStory {
  t: TestApp
  caseId: string
}

export const GATES = [
  'goals_complete',
  'plan_signed_by_client',
  'plan_signed_by_social_worker',
  'plan_signed_by_coordinator',
  'plan_approved_by_head',
]

export function ofThePlan(at: () => PlanStory) {
  const rizal = () => at().t.as(cast.rizal)
  const page = (who: (typeof cast)[keyof typeof cast] = cast.rizal) =>
    at().t.as(who).call('plans.page', { caseId: at().caseId })
  const standing = async () => {
    const found = []
    for (const gate of GATES) if (await gateStands(at().t, at().caseId, gate)) found.push(gate)
    return found
  }
  return { rizal, page, standing }
}

export const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.catch((e: unknown) => e)
  if (!(error instanceof Refused)) throw new Error('it was let through')
  return error.refusal
}
