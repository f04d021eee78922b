import { personOf } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { LinkButton } from '../../../design/link.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import type { Page } from './api.ts'
import { t } from './words.ts'

/** What the sender will read about her, from the words of the decision; the letter itself is made by letters. */
export function LetterCard({ page }: { page: Page }) {
  const mayMake = useMay('letters.write')
  const name = usePersonName(personOf(page))
  const { letter, answer } = page
  const kind =
    page.decision && page.proposal?.state === 'decided'
      ? page.decision.kind
      : page.proposal?.state === 'open'
        ? page.proposal.kind
        : null
  if (!letter || !kind || kind === 'emergency' || page.hidden.includes('identity')) return null
  const filled = (text: string | undefined) => <mark>{text || t('letter.empty')}</mark>
  const inside = (text: string | undefined) => filled(text?.replace(/\.\s*$/, '')) // the sentence has its own full stop
  const no = kind === 'refer' || kind === 'refuse'
  return (
    <section aria-labelledby="h-surat">
      <div className="section-title">
        <h2 id="h-surat">
          {t(page.proposal?.state === 'open' ? 'letter.title_proposed' : 'letter.title')}{' '}
          <span className="count">{t('letter.number_later')}</span>
        </h2>
        {mayMake && page.decision && page.proposal?.state === 'decided' && (
          <span className="push">
            <LinkButton small icon="file-text" href={`/surat/baru?surat=balasan-seleksi&tentang=${letter.letterId}`}>
              {t('letter.make')}
            </LinkButton>
          </span>
        )}
      </div>
      <article className="letter" aria-label={t('letter.title')}>
        <p className="letter__to">{t('letter.to', { office: letter.office })}</p>
        <p>
          {t('letter.about', { number: letter.number ?? '–' })}{' '}
          <mark>{page.isProtected ? t('list.no', { n: page.listNo ?? '–' }) : name}</mark>{' '}
          {kind === 'accept' ? (
            t('letter.yes')
          ) : (
            <>
              {t(no ? 'letter.no_because' : 'letter.wait_because', { rule: '' })}
              {inside(answer?.rule)}
            </>
          )}
          .
        </p>
        {no && (
          <p>
            {t('letter.instead', { place: '' }).replace(/\s*\.$/, ' ')}
            {inside(answer?.alternative)}.
          </p>
        )}
        {no && <p>{filled(answer?.complaintPath)}</p>}
        {kind === 'wait' && answer?.nextStep && <p>{filled(answer.nextStep)}</p>}
        {kind === 'accept' && answer?.remark && <p>{filled(answer.remark)}</p>}
      </article>
    </section>
  )
}
