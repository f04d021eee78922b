import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { register } from '../contract.ts'

export const api = createClient<{ register: typeof register }>()

export type Register = z.output<typeof register.page.output>
export type Head = z.output<typeof register.list.output>['registers'][number]
export type Row = Register['rows'][number]
export type Problem = Row['problems'][number]
export type Field = Register['columns'][number]['field']
export type Kind = Register['kind']
export type OpenKind = z.output<typeof register.openKinds.output>['kinds'][number]
export type Decision = z.input<typeof register.decideRow.input>

/** Which rows are shown. */
export const FILTERS = ['all', 'must_decide', 'look', 'note', 'ready'] as const
export type Filter = (typeof FILTERS)[number]
export const hrefOf = (registerId: string, filter?: Filter): string =>
  `/pengaturan/daftar-lama/${registerId}${filter ? `?saring=${filter}` : ''}`
