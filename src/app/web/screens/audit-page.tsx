import { Audit } from '../../../modules/audit/screens/audit.tsx'
import { eventWord } from '../client/event-words.ts'

/** The audit page with the words of the timeline. */
export const AuditPage = () => <Audit wordOf={eventWord} />
