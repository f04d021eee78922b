import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { api, type DueCase } from './api.ts'
import { t } from './words.ts'

/** "& berikutnya": the next case of the list that needs a sitting soon. */
export function NextCase({ caseId }: { caseId: string }) {
  const read = useRead(api.conferences.due, { mine: false })
  const next = read.data?.cases.find((c) => c.caseId !== caseId && c.next !== null && c.urgency !== 'later')
  return next ? <Go to={next} /> : null
}

function Go({ to }: { to: DueCase }) {
  const name = usePersonName(personOf(to))
  return (
    <LinkButton kind="tint" icon="arrow-right" href={`/pembahasan/${to.caseId}`}>
      {t('result.next_case', { name })}
    </LinkButton>
  )
}
