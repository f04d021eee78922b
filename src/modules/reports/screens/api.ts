import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { releases } from '../../releases/contract.ts'
import type { reports } from '../contract.ts'

export const api = createClient<{
  reports: typeof reports
  releases: Pick<typeof releases, 'shelf' | 'release' | 'file'>
}>()

export type Cohorts = z.output<typeof reports.cohorts.output>
export type Overview = z.output<typeof reports.overview.output>
export type Work = z.output<typeof reports.work.output>
export type Office = z.output<typeof reports.office.output>
export type PlotRows = z.output<typeof reports.behindPlot.output>
