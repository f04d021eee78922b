import type { Ctx } from '../../../../platform/http/context.ts'
import type { Picture } from './pictures.ts'

export type FilledRow = { label: string; text: string }
/** A form as it was filled in, each answer in words. `by`: who wrote it. */
export type FilledFacts = {
  on: string | null
  head: readonly FilledRow[]
  parts: readonly { title: string | null; rows: readonly FilledRow[] }[]
  pictures?: readonly Picture[]
  table?: readonly (readonly string[])[]
  by?: string | null
}

/** Of a form: `id` where she has several, else the newest. `closed`: it was written for fewer eyes than the paper has. */
export type Filled = (ctx: Ctx, caseId: string, id: string | null) => Promise<FilledFacts | 'closed' | null>
