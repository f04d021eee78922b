import type { ServerPart } from '../../platform/http/server-part.ts'
import { approve, returnPlan } from './commands/decide.ts'
import { saveDraft, start } from './commands/draft.ts'
import { propose } from './commands/propose.ts'
import { rate } from './commands/rate.ts'
import { sign } from './commands/sign.ts'
import type { plans } from './contract.ts'
import type { Ports } from './ports.ts'
import { page } from './queries/page.ts'
import { diff, version } from './queries/versions.ts'
import { tellPlans, tellRatings, tellReturns } from './tell.ts'

export const server: ServerPart<typeof plans, Ports> = {
  handlers: (ports) => ({
    page: page(ports),
    ...{ version, diff, start, saveDraft, propose, sign, approve, return: returnPlan, rate },
  }),
  timeline: { plans: tellPlans, plan_returns: tellReturns, goal_ratings: tellRatings },
}
