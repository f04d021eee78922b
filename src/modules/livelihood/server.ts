import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveAid, saveChoices, saveHome, saveHousehold, saveInterest } from './commands/pages.ts'
import { place } from './commands/place.ts'
import { endWork, saveWork } from './commands/work.ts'
import type { livelihood } from './contract.ts'
import { book } from './queries/book.ts'
import { employers } from './queries/works.ts'

export const server: ServerPart<typeof livelihood> = {
  handlers: () => ({
    ...{ book, saveInterest, saveHome, saveChoices, saveHousehold, saveAid },
    ...{ place, employers, saveWork, endWork },
  }),
}
