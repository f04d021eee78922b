import { PersonName } from '../../../design/person-name.tsx'
import type { cases } from '../../../modules/cases/contract.ts'
import { createClient } from './create-client.ts'
import { useRead } from './use-read.ts'

const api = createClient<{ cases: typeof cases }>()

/** Whose answers these are: nobody fills in the sheet of another woman by mistake. */
export function WhoIsAsked({ caseId }: { caseId: string }) {
  const { data } = useRead(api.cases.page, { caseId })
  if (!data) return null
  const name = data.honorific ? `${data.honorific} ${data.label}` : data.label
  return <PersonName person={{ name, code: data.isProtected ? data.label : null, shielded: data.isProtected }} />
}
