import { Audit } from '../../../modules/audit/screens/audit.tsx'
import { eventWord } from '../../../modules/cases/screens/event-words.ts'

/** The audit page with the words of the timeline; an event without a word stays the code that stands in the chain. */
export const AuditPage = () => <Audit wordOf={eventWord} />
