import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveResource } from './commands/resources.ts'
import { saveHours } from './commands/save-hours.ts'
import type { places } from './contract.ts'
import { hours, resources } from './queries.ts'

export const server: ServerPart<typeof places> = {
  handlers: () => ({ resources, hours, saveResource, saveHours }),
}
