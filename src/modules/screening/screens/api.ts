import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { Stage, State } from '../../cases/stages.ts'
import type { screening } from '../contract.ts'
import type { risk, screened, verdict } from '../shapes.ts'

export const api = createClient<{ screening: typeof screening }>()

type Screened = { [K in keyof typeof screened]: z.output<(typeof screened)[K]> }
/** The page of her selection, as far as the questions need it. */
export type Page = Screened & {
  caseId: string
  version: number
  state: State
  stage: Stage
  risk: z.output<typeof risk> | null
  triagedAt: string | null
  verdict: z.output<typeof verdict> | null
  isOverridden: boolean
  letter: { number: string | null; office: string } | null
  papers: { list: { groups: number[]; codes: string[] } | null } | null
  rules: { minAge: number; maxAge: number }
  hidden: readonly string[]
}
