import { useMay } from '../../../app/web/client/session.ts'
import type { CasePage } from './api.ts'
import { FamilyConsents } from './family-consents.tsx'
import { FamilyContacts } from './family-contacts.tsx'
import { FamilyDocuments } from './family-documents.tsx'
import { FamilyIdentity } from './family-identity.tsx'
import { FamilyMinute } from './family-minute.tsx'
import { FamilyNight } from './family-night.tsx'

/** Identitas & kontak: who she is, whom the house may call and who must never know, what she agreed to, her papers. */
export function Family({ page }: { page: CasePage }) {
  const maySafety = useMay('clients.safety')
  return (
    <div className="cols cols--even">
      <div className="stack stack-5">
        <FamilyIdentity page={page} />
        <FamilyConsents page={page} />
      </div>
      <div className="stack stack-5">
        {maySafety && page.maySeeStory && <FamilyNight caseId={page.caseId} />}
        {maySafety && page.maySeeStory && <FamilyContacts caseId={page.caseId} />}
        <FamilyDocuments page={page} />
        {page.maySeeIdentity && <FamilyMinute caseId={page.caseId} />}
      </div>
    </div>
  )
}
