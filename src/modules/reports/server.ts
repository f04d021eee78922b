import type { ServerPart } from '../../platform/http/server-part.ts'
import type { reports } from './contract.ts'
import { cohorts } from './queries/cohorts.ts'
import { gaps } from './queries/gaps.ts'
import { office } from './queries/office.ts'
import { behind, behindPlot, overview } from './queries/overview.ts'
import { behindWork, work } from './queries/work.ts'

export const server: ServerPart<typeof reports> = {
  handlers: () => ({ overview, behind, behindPlot, cohorts, gaps, work, behindWork, office }),
}
