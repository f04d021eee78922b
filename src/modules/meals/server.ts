import type { ServerPart } from '../../platform/http/server-part.ts'
import { copyMenu, countByDay, endPlate, noteCooked, saveMenu, setPlate } from './commands.ts'
import type { meals } from './contract.ts'
import { costs, noteCost } from './costs.ts'
import { plates, today } from './queries.ts'

export const server: ServerPart<typeof meals> = {
  handlers: () => ({
    ...{ today, plates, saveMenu, noteCooked, copyMenu, countByDay, setPlate, endPlate },
    ...{ costs, noteCost },
  }),
}
