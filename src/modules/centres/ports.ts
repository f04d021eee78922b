import type { Ready } from '../../platform/http/server-part.ts'

/** What a centre asks of the modules in whose tables a step of its first week stands. */
export type Ports = { ready: Readonly<Record<string, Ready>> }
