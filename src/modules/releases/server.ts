import type { ServerPart } from '../../platform/http/server-part.ts'
import { release } from './commands/release.ts'
import type { releases } from './contract.ts'
import { file } from './queries/files.ts'
import { draft, one, shelf } from './queries/reports.ts'

export const server: ServerPart<typeof releases> = { handlers: () => ({ shelf, draft, release, one, file }) }
