import type { ServerPart } from '../../platform/http/server-part.ts'
import { decideDuplicate, decidePair } from './commands/decide-duplicate.ts'
import * as merge from './commands/merge.ts'
import { saveChild } from './commands/save-child.ts'
import { saveIdentity } from './commands/save-identity.ts'
import type { clients } from './contract.ts'
import { duplicates } from './queries/duplicates.ts'
import * as identity from './queries/identity.ts'
import { search } from './queries/search.ts'
import { suggestions } from './queries/suggestions.ts'
import { resealIdentity } from './reseal.ts'

export const server: ServerPart<typeof clients> = {
  handlers: () => ({
    search,
    duplicates,
    suggestions,
    ...identity,
    decideDuplicate,
    decidePair,
    ...merge,
    saveIdentity,
    saveChild,
  }),
  reseal: [resealIdentity],
}
