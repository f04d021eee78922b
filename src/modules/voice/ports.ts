import type { Ctx } from '../../platform/http/context.ts'

type Json = Record<string, unknown>

/** A letter that stands in no book: rendered once, as base64, and kept by whoever asked for it. */
export type Ports = { letter: (ctx: Ctx, data: (house: { city: string }) => Json) => Promise<string> }
