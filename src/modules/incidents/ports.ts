import type { Ctx } from '../../platform/http/context.ts'

type Json = Record<string, unknown>
type Order = { code: string; isNeutral: boolean; data: (house: { city: string; head: Json }, number: string) => Json }

/** A letter of which the book of the house tells only its number: rendered once, kept by whoever asked for it. */
export type Ports = { letter: (ctx: Ctx, order: Order) => Promise<{ number: string; on: string; pdf: string }> }
