import { Called } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Link } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Whom the letter is about, as this reader knows her: before anything is typed, and while it is. */
export function About({ caseId }: { caseId: string }) {
  const who = useRead(api.cases.labels, { caseIds: [caseId] }).data?.labels[0]
  if (!who) return null
  return (
    <>
      {t('new.about')}{' '}
      <Link href={`/penerima-manfaat/${caseId}`}>
        <Called of={who} />
      </Link>
    </>
  )
}
