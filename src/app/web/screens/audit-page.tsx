import { Audit } from '../../../modules/audit/screens/audit.tsx'
import { eventWord } from '../client/event-words.ts'

/** The audit page, with what each module calls its events. */
export const AuditPage = () => <Audit wordOf={eventWord} />
