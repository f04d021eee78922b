import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { LinkButton } from '../../../design/link.tsx'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

/**
 * A note and a letter about her. An emergency lets in to read, and to write a word on her safety: a paper about her is not kept
 * for whoever does not work on the case.
 */
export function CaseWriting({ page }: { page: Pick<CasePage, 'caseId' | 'mayWork' | 'reopenedAt' | 'state'> }) {
  const mayNote = useMay('sessions.note') && (page.state !== 'closed' || page.reopenedAt !== null)
  const makesPapers = useHasRole('head', 'coordinator', 'administration', 'social_worker')
  return (
    <>
      {mayNote && (
        <LinkButton small kind="tint" icon="plus" href={`/catat?orang=${page.caseId}`}>
          {t('case.note')}
        </LinkButton>
      )}
      {makesPapers && page.mayWork && (
        <LinkButton small icon="mail" href={`/surat/baru?case=${page.caseId}`}>
          {t('case.letter')}
        </LinkButton>
      )}
    </>
  )
}
