import type { ServerPart } from '../../platform/http/server-part.ts'
import { upload, use } from './commands/templates.ts'
import type { templates } from './contract.ts'
import { file, list, test } from './queries/templates.ts'

export const server: ServerPart<typeof templates> = { handlers: () => ({ list, file, test, upload, use }) }
