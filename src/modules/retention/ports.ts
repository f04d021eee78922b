import type { Ctx } from '../../platform/http/context.ts'

type Json = Record<string, unknown>
/** A paper of no book, as base64. */
export type Ports = { paper: (ctx: Ctx, data: (house: { city: string; head: Json }) => Json) => Promise<string> }
