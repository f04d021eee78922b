import { PersonName } from '../../../design/person-name.tsx'
import type { cases } from '../../../modules/cases/contract.ts'
import { createClient } from './create-client.ts'
import { personOf } from './person-of.ts'
import { useRead } from './use-read.ts'

const api = createClient<{ cases: typeof cases }>()

/** Whose answers these are: nobody fills in the sheet of another woman by mistake. */
export function WhoIsAsked({ caseId }: { caseId: string }) {
  const { data } = useRead(api.cases.page, { caseId })
  if (!data) return null
  return <PersonName person={personOf(data)} />
}
