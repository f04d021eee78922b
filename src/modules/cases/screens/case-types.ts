import type { z } from 'zod'
import type { cases } from '../contract.ts'

export type CasePage = z.output<(typeof cases)['page']['output']>
export type TimelineItem = z.output<(typeof cases)['timeline']['output']>['items'][number]
