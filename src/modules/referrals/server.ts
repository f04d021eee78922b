import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveIntake } from './commands/intakes.ts'
import { register } from './commands/register.ts'
import { takeList, takeMore } from './commands/take-list.ts'
import type { referrals } from './contract.ts'
import type { Ports } from './ports.ts'
import { hasIntake, hasWomen } from './queries/first-week.ts'
import { intakes } from './queries/intakes.ts'
import { list, listSheet } from './queries/list.ts'
import { resealReferral } from './reseal.ts'

export const server: ServerPart<typeof referrals, Ports> = {
  handlers: (ports) => ({
    list,
    listSheet,
    intakes,
    saveIntake,
    register: register(ports),
    takeList: takeList(ports),
    takeMore: takeMore(ports),
  }),
  reseal: [resealReferral],
  ready: { intake: hasIntake, women: hasWomen },
}
