import { Documents } from '../../../modules/admission/screens/documents.tsx'
import { MinuteCard } from '../../../modules/admission/screens/minute-card.tsx'
import { Children } from '../../../modules/clients/screens/children.tsx'
import { FamilyIdentity } from '../../../modules/clients/screens/family-identity.tsx'
import { Consents } from '../../../modules/consents/screens/consents.tsx'
import { Contacts } from '../../../modules/contacts/screens/contacts.tsx'
import { FirstNight } from '../../../modules/contacts/screens/first-night.tsx'
import type { CasePart } from '../client/screen-route.ts'
import { useMay } from '../client/session.ts'

/** Identitas & kontak: who she is, whom the house may call and who must never know, what she agreed to, her papers. */
export function CaseFamily({ page }: CasePart) {
  const maySafety = useMay('contacts.keep')
  return (
    <div className="cols cols--even">
      <div className="stack stack-5">
        <FamilyIdentity page={page} />
        {page.maySeeIdentity && <Children page={page} />}
        <Consents page={page} />
      </div>
      <div className="stack stack-5">
        {maySafety && page.maySeeStory && <FirstNight caseId={page.caseId} />}
        {maySafety && page.maySeeStory && <Contacts caseId={page.caseId} />}
        <Documents page={page} />
        {page.maySeeIdentity && <MinuteCard page={page} />}
      </div>
    </div>
  )
}
