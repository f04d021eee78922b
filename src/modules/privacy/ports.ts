import type { Ctx } from '../../platform/http/context.ts'

type Json = Record<string, unknown>
type House = { city: string; head: Json }
type Order = { code: string; isNeutral: boolean; data: (house: House, number: string) => Json | Promise<Json> }

export type Ports = {
  /** a letter of which the book of the house tells only its number */
  letter: (ctx: Ctx, order: Order) => Promise<{ number: string; on: string; sha256: string; pdf: string }>
}
