import type { ServerPart } from '../../platform/http/server-part.ts'
import * as beds from './commands/beds.ts'
import * as presence from './commands/presence.ts'
import { saveRoom } from './commands/save-room.ts'
import type { residence } from './contract.ts'
import { followProtection, hasBeds, tellBeds } from './facts.ts'
import { away } from './queries/away.ts'
import { expected } from './queries/expected.ts'
import * as rooms from './queries/rooms.ts'
import { tonight } from './queries/tonight.ts'

export const server: ServerPart<typeof residence> = {
  handlers: () => ({ ...rooms, away, tonight, expected, ...beds, ...presence, saveRoom }),
  timeline: { bed_periods: tellBeds },
  reseal: [followProtection],
  ready: { rooms: hasBeds },
}
