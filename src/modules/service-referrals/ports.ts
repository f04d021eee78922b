import type { Ctx } from '../../platform/http/context.ts'

type Json = Record<string, unknown>
export type House = { city: string; head: Json; neutral: { city: string; signer: Json } }
type Order = { code: string; isNeutral: boolean; data: (house: House, number: string) => Json | Promise<Json> }

/** A letter of which the book of the house tells only its number: rendered once, kept by whoever asked for it. */
export type Ports = {
  letter: (ctx: Ctx, order: Order) => Promise<{ number: string; on: string; sha256: string; pdf: string }>
}
