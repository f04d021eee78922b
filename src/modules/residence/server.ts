import type { ServerPart } from '../../platform/http/server-part.ts'
import * as beds from './commands/beds.ts'
import * as presence from './commands/presence.ts'
import { saveRoom } from './commands/save-room.ts'
import type { residence } from './contract.ts'
import { followProtection, tellBeds } from './facts.ts'
import { away } from './queries/away.ts'
import * as rooms from './queries/rooms.ts'
import { tonight } from './queries/tonight.ts'

export const server: ServerPart<typeof residence> = {
  handlers: () => ({ ...rooms, away, tonight, ...beds, ...presence, saveRoom }),
  timeline: { bed_periods: tellBeds },
  reseal: [followProtection],
}
