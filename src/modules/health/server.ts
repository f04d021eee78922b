import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveScreening } from './commands/save-screening.ts'
import type { health } from './contract.ts'
import { screenings } from './queries.ts'

export const server: ServerPart<typeof health> = {
  handlers: () => ({ screenings, saveScreening }),
}
