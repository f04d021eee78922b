import type { Ctx } from '../../platform/http/context.ts'
import type { EnclosedFile } from '../../platform/typst/messages.ts'

type Row = { label: string; text: string }
/** One form of hers as it was filled in, in words. */
export type Part = {
  title: string
  on: string | null
  by: string | null
  head: readonly Row[]
  parts: readonly { title: string | null; rows: readonly Row[] }[]
  table: readonly (readonly string[])[]
}
/** `says`: every word of it, where the house wrote it; what a scan says nobody read. */
export type Enclosure = { title: string; file: EnclosedFile; says: string | null }
/** `closed`: its maker may not read it. `names_her`: it says who a protected woman is. */
export const WHY_NOT = ['closed', 'names_her'] as const
export type LeftOut = { title: string; why: (typeof WHY_NOT)[number] }
export type Reader = { on: string; who: string; what: string; times: number }

export type Gathered = { parts: Part[]; enclosures: Enclosure[]; leftOut: LeftOut[]; readers: Reader[] }

/** What a whole file asks of the modules whose pages it copies; each answers as this person. */
export type Ports = {
  /** one kind of form after the other, so that others get their turn between */
  parts(ctx: Ctx, c: { caseId: string; isProtected: boolean }): AsyncIterable<Part | LeftOut>
  enclosures(ctx: Ctx, caseId: string): AsyncIterable<Enclosure | LeftOut>
  readers(ctx: Ctx, caseId: string): Promise<Reader[] | null>
}
