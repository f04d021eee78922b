import { useRead } from '../../../app/web/client/use-read.ts'
import { PersonName } from '../../../design/person-name.tsx'
import { api } from './api.ts'

/** Whose answers these are: nobody fills in the sheet of another woman by mistake. */
export function WhoIsAsked({ caseId }: { caseId: string }) {
  const { data } = useRead(api.cases.page, { caseId })
  if (!data) return null
  const name = data.honorific ? `${data.honorific} ${data.label}` : data.label
  return <PersonName person={{ name, code: data.isProtected ? data.label : null, shielded: data.isProtected }} />
}
