import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveFinance, saveLicence, savePlan } from './commands/pages.ts'
import type { enterprise } from './contract.ts'
import { ofCase } from './queries/of-case.ts'

export const server: ServerPart<typeof enterprise> = {
  handlers: () => ({ ofCase, savePlan, saveLicence, saveFinance }),
}
