import type { ServerPart } from '../../platform/http/server-part.ts'
import { admit } from './commands/admit.ts'
import * as consentCommands from './commands/consents.ts'
import * as contactCommands from './commands/contacts.ts'
import { decideDuplicate, decidePair } from './commands/decide-duplicate.ts'
import { listDocuments } from './commands/documents.ts'
import { saveFirstNight } from './commands/first-night.ts'
import * as merge from './commands/merge.ts'
import { saveReceiptMinute, signReceiptMinute } from './commands/receipt-minute.ts'
import { saveIdentity } from './commands/save-identity.ts'
import type { clients } from './contract.ts'
import { consents } from './queries/consents.ts'
import { contacts, firstNight } from './queries/contacts.ts'
import { documents } from './queries/documents.ts'
import { duplicates } from './queries/duplicates.ts'
import * as identity from './queries/identity.ts'
import { receiptMinute } from './queries/receipt-minute.ts'
import { search } from './queries/search.ts'
import { suggestions } from './queries/suggestions.ts'
import { resealIdentity } from './reseal.ts'
import { tellConsents } from './tell.ts'

export const server: ServerPart<typeof clients> = {
  handlers: () => ({
    search,
    duplicates,
    suggestions,
    consents,
    contacts,
    firstNight,
    documents,
    receiptMinute,
    ...identity,
    decideDuplicate,
    decidePair,
    ...merge,
    saveIdentity,
    admit,
    saveFirstNight,
    ...consentCommands,
    ...contactCommands,
    listDocuments,
    saveReceiptMinute,
    signReceiptMinute,
  }),
  timeline: { consents: tellConsents },
  reseal: [resealIdentity],
}
