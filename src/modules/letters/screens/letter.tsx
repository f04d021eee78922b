import { fullDay, shortDay } from '../../../app/web/client/days.ts'
import { DownloadLog } from '../../../app/web/client/download-log.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api, type LetterPage } from './api.ts'
import { LetterFile } from './letter-file.tsx'
import { LetterSteps } from './letter-steps.tsx'
import { kindOf, stateWords } from './state-words.ts'
import { t } from './words.ts'

/** One letter: the page as issued, its way, and what comes next. */
export function Letter() {
  const letterId = useRouteParam('letterId')
  const read = useRead(api.letters.letter, { letterId })
  return (
    <ReadView read={read} lines={8}>
      {(letter) => <Page letter={letter} />}
    </ReadView>
  )
}

function Page({ letter }: { letter: LetterPage }) {
  const name = usePersonName({
    name: letter.label ?? '',
    code: letter.isProtected ? letter.label : null,
    shielded: letter.isProtected,
  })
  return (
    <>
      <PageHead
        title={letter.number ?? letter.subject}
        note={letter.number ? letter.subject : t.code('paper', letter.paper)}
        actions={<StatusText kind={kindOf(letter.state)}>{stateWords(letter)}</StatusText>}
      />
      <Facts
        of={[
          letter.caseId && <Link href={`/penerima-manfaat/${letter.caseId}`}>{t('letter.about', { name })}</Link>,
          letter.addressee && t('letter.to', { office: letter.addressee }),
          letter.datedOn && t('letter.dated', { day: fullDay(letter.datedOn) }),
          letter.pages !== null && t('letter.pages', { count: letter.pages }),
          letter.isNeutral && t('list.neutral'),
        ]}
      />
      <div className="cols letter-desk">
        <div className="stack">
          {letter.mayOpen ? <LetterSteps letter={letter} /> : <Banner icon="lock">{t('letter.closed')}</Banner>}
          <Way letter={letter} />
        </div>
        {letter.mayOpen && letter.state !== 'draft' && <LetterFile letter={letter} />}
        {letter.issuedAt && <DownloadLog of={letter.takings} />}
      </div>
    </>
  )
}

function Way({ letter }: { letter: LetterPage }) {
  const mayTake = useMay('signatures.take')
  const onScreen = letter.signedHereAt && t('letter.step_on_screen', { day: shortDay(letter.signedHereAt) })
  const copy = `/surat/${letter.letterId}/tanda-tangan`
  const reason = letter.cancelReason ? t.code('reason', letter.cancelReason) : ''
  const said = [
    letter.issuedAt && t('letter.step_issued', { day: shortDay(letter.issuedAt), name: letter.issuedBy ?? '' }),
    letter.printedAt && t('letter.step_printed', { day: shortDay(letter.printedAt) }),
    onScreen,
    letter.signedAt && t('letter.step_signed', { day: shortDay(letter.signedAt) }),
    letter.filedAt && t('letter.step_filed', { day: shortDay(letter.filedAt) }),
    letter.certifiedAt && t('letter.step_certified', { day: shortDay(letter.certifiedAt) }),
    letter.sentOn && stateWords(letter),
    letter.cancelledAt && t('letter.step_cancelled', { day: shortDay(letter.cancelledAt), reason }),
  ].filter((line): line is string => Boolean(line))
  return (
    <Section title={t('letter.way')}>
      <ol className="card lines letter-way">
        {said.map((line) => (
          <li key={line}>{line === onScreen && mayTake ? <Link href={copy}>{line}</Link> : line}</li>
        ))}
      </ol>
      {letter.sha256 && (
        <p className="small quiet letter-hash">
          {t('letter.hash_why')} {t('letter.hash')}: <span className="code">{letter.sha256.slice(0, 16)}</span>
          {letter.certifiedHash && `; ${t('letter.hash_certified')}: ${letter.certifiedHash.slice(0, 16)}`}
        </p>
      )}
    </Section>
  )
}
