import type { Ctx } from '../../platform/http/context.ts'

/** What a list asks of those who know the women. */
export type Ports = {
  /** by the index in the list: cases whose NIK is equal */
  casesByNik: (ctx: Ctx, niks: readonly (string | null)[]) => Promise<Map<number, string[]>>
}
