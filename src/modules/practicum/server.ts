import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveDay } from './commands/save-day.ts'
import { strikeLine } from './commands/strike-line.ts'
import type { practicum } from './contract.ts'
import { ofCase } from './queries/of-case.ts'

export const server: ServerPart<typeof practicum> = {
  handlers: () => ({ ofCase, saveDay, strikeLine }),
}
