import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { cases } from '../../cases/contract.ts'
import { EXIT_CHECKS } from '../../cases/exit-checks.ts'
import type { stock } from '../../stock/contract.ts'
import type { tasks } from '../../tasks/contract.ts'
import type { terminations } from '../contract.ts'

export const api = createClient<{
  terminations: typeof terminations
  stock: typeof stock
  cases: typeof cases
  tasks: typeof tasks
  access: typeof access
}>()

export type ExitPage = z.output<(typeof terminations)['page']['output']>
export type Current = NonNullable<ExitPage['current']>
export type Item = Current['checklist'][number]
/** The way out that is prepared now, as each part of its page is given it. */
export type Prepared = {
  caseId: string
  name: string
  page: ExitPage
  current: Current
  say: Say
  /** not while somebody only reads this file in an emergency */
  mayWork: boolean
}
/** Reads that every act on the way out changes. */
export const CHANGES = [api.terminations.page, api.cases.page, api.tasks.approvals, api.stock.toolkits]
/** The sentence of a code of `cases`: exits, checks, gates. The page that frames this one hands it in. */
export type Say = (group: 'absence' | 'aftercare' | 'check' | 'exit' | 'gate', code: string) => string
export const nameOf = (say: Say, check: string): string =>
  say(Object.hasOwn(EXIT_CHECKS, check) ? 'check' : 'gate', check)
