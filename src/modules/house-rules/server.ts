import type { ServerPart } from '../../platform/http/server-part.ts'
import { answer, decide, hear, note, object, sayToHer } from './commands/measures.ts'
import { saveRules, tell } from './commands/rules.ts'
import type { houseRules } from './contract.ts'
import { counts, measure, measures } from './queries/measures.ts'
import { rules, toldTo } from './queries/rules.ts'

export const server: ServerPart<typeof houseRules> = {
  handlers: () => ({
    ...{ rules, toldTo, measures, measure, counts },
    ...{ saveRules, tell, note, hear, decide, sayToHer, object, answer },
  }),
}
