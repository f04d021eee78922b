import { Link } from '../../../design/link.tsx'
import { Called } from './person-of.ts'
import { api } from './shell-api.ts'
import { useRead } from './use-read.ts'

/** Her name by her case, as this reader knows her, with the way to her page; nothing while it is not known. */
export function HerName({ caseId }: { caseId: string }) {
  const who = useRead(api.cases.labels, { caseIds: [caseId] }).data?.labels[0]
  return (
    who && (
      <Link href={`/penerima-manfaat/${caseId}`}>
        <Called of={who} />
      </Link>
    )
  )
}
