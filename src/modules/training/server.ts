import type { ServerPart } from '../../platform/http/server-part.ts'
import { registerLsp, saveLspResult } from './commands/lsp.ts'
import { practise } from './commands/practise.ts'
import { rate, rateClass } from './commands/rate.ts'
import { sayFeedback } from './commands/say-feedback.ts'
import { layIn, saveUnit } from './commands/units.ts'
import type { training } from './contract.ts'
import { resealFeedback } from './feedback.ts'
import { resealLsp } from './lsp-words.ts'
import { classes, ofClass } from './queries/classes.ts'
import { lspOf } from './queries/lsp-of.ts'
import { ofCase } from './queries/of-case.ts'
import { units } from './queries/units.ts'
import { tellPractice } from './tell.ts'

export const server: ServerPart<typeof training> = {
  handlers: () => ({
    units,
    layIn,
    saveUnit,
    classes,
    ofClass,
    practise,
    rate,
    rateClass,
    ofCase,
    sayFeedback,
    lspOf,
    registerLsp,
    saveLspResult,
  }),
  timeline: { practice_entries: tellPractice },
  reseal: [resealFeedback, resealLsp],
}
