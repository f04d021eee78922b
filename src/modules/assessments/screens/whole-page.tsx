import { useRef } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useAfterSaving } from '../../../app/web/client/use-after-saving.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WhoIsAsked } from '../../../app/web/client/who-is-asked.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { PAGES, pageOf } from '../forms/parts.ts'
import { type Assessment, api } from './api.ts'
import { Completeness } from './completeness.tsx'
import { PageForm } from './part-form.tsx'
import { PartsNav } from './parts-nav.tsx'
import { SignedAside } from './signed-aside.tsx'
import { SignedPage } from './signed-part.tsx'
import type { Leaving } from './use-part.ts'
import { t } from './words.ts'

/** The comprehensive assessment, part by part: the parts, the part at hand, and what is still missing. */
export function WholePage() {
  const caseId = useRouteParam('caseId')
  const [number] = useSearchParam('versi')
  const asked = { caseId, ...(number && { number: Number(number) }) }
  const read = useRead(api.assessments.comprehensive, asked, { fresh: true })
  // what was in memory from an earlier visit may be behind the server: writing begins on a fresh text
  if (read.data && !read.isFetchedAfterMount) return null
  return (
    <ReadView read={read} lines={10}>
      {({ assessment, versions }) =>
        assessment ? (
          <Whole caseId={caseId} assessment={assessment} versions={versions} />
        ) : (
          <EmptyState
            page
            title={t('whole.none')}
            next={<LinkButton href={`/penerima-manfaat/${caseId}/asesmen`}>{t('whole.back')}</LinkButton>}
          />
        )
      }
    </ReadView>
  )
}

type Versions = { number: number; startedOn: string; signedOn: string | null; signedBy: string | null }[]

function Whole({ caseId, assessment, versions }: { caseId: string; assessment: Assessment; versions: Versions }) {
  const [asked, setPart] = useSearchParam('bagian')
  const leaving: Leaving = useRef(new Set())
  const flushAll = () => Promise.all([...leaving.current].map((flush) => flush()))
  const stored = useAfterSaving(flushAll)
  /** what was typed here is on the server before another part opens */
  const go = (code: string) => stored.run(() => setPart(code))
  const page = pageOf(asked ?? '')
  const isSigned = assessment.signedOn !== null
  const next = PAGES[PAGES.indexOf(page) + 1]
  return (
    <>
      <PageHead
        title={t('whole.title')}
        note={
          isSigned
            ? t('whole.signed', { who: assessment.signedBy, day: shortDayYear(assessment.signedOn ?? '') })
            : t('whole.started', { who: assessment.startedBy, day: shortDayYear(assessment.startedOn) })
        }
        actions={
          <>
            <StatusText kind={isSigned ? 'full' : 'doing'}>{t('whole.version', { n: assessment.number })}</StatusText>
            <LinkButton kind="plain" small href={`/penerima-manfaat/${caseId}/asesmen`}>
              {t('whole.back')}
            </LinkButton>
          </>
        }
      />
      <WhoIsAsked caseId={caseId} />
      <div className="cols full">
        <PartsNav assessment={assessment} current={page} onPick={go} />
        <div className="stack">
          {stored.notice}
          {isSigned ? (
            <SignedPage page={page} assessment={assessment} />
          ) : (
            <PageForm
              key={`${assessment.assessmentId}:${page}`}
              {...{ caseId, page, assessment, leaving }}
              next={next ? () => void go(next) : null}
            />
          )}
        </div>
        {isSigned ? (
          <SignedAside caseId={caseId} assessment={assessment} versions={versions} />
        ) : (
          <Completeness caseId={caseId} assessment={assessment} onPick={go} flush={flushAll} />
        )}
      </div>
    </>
  )
}
