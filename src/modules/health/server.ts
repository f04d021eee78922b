import type { ServerPart } from '../../platform/http/server-part.ts'
import { endLimit, saveEntry, setLimit } from './commands/log.ts'
import { giveDose, receive, throwAway } from './commands/medicines.ts'
import { endPregnancy, savePregnancy } from './commands/pregnancy.ts'
import { saveScreening } from './commands/save-screening.ts'
import type { health } from './contract.ts'
import type { Ports } from './ports.ts'
import { limits, log, round } from './queries/log.ts'
import { doses, stock } from './queries/medicines.ts'
import { pregnancy } from './queries/pregnancy.ts'
import { screenings } from './queries/screenings.ts'

export const server: ServerPart<typeof health, Ports> = {
  handlers: (ports) => ({
    screenings,
    saveScreening,
    log,
    saveEntry,
    setLimit,
    endLimit,
    limits,
    round: round(ports),
    stock,
    receive,
    throwAway,
    doses,
    giveDose,
    pregnancy,
    savePregnancy,
    endPregnancy,
  }),
}
