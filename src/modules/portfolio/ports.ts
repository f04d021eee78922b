import type { Ctx } from '../../platform/http/context.ts'

/** A picture that a phone kept without a connection and sent in parts (module outbox): base64, or null while one is missing. */
export type Ports = { takeUpload: (ctx: Ctx, uploadId: string, parts: number) => Promise<string | null> }
