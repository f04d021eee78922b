import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { lists } from '../contract.ts'

export const api = createClient<{ lists: typeof lists }>()

export type List = z.output<typeof lists.page.output>
export type Row = List['rows'][number]
export type Problem = Row['problems'][number]
export type Field = List['columns'][number]['field']
export type Kind = z.output<typeof lists.openKinds.output>['kinds'][number]
export type DecisionIn = z.input<typeof lists.decideRow.input>

/** Which rows are shown. */
export const FILTERS = ['all', 'must_decide', 'look', 'note', 'ready'] as const
export type Filter = (typeof FILTERS)[number]
