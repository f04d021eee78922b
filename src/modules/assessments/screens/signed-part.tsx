import { Banner } from '../../../design/banner.tsx'
import { Section } from '../../../design/section.tsx'
import { classOf, type PageCode, pageOf } from '../forms/parts.ts'
import type { Assessment } from './api.ts'
import { t } from './words.ts'

/** One part as it was worded on the day of signing; a part without a key stands there as a gap that is seen. */
export function SignedPage({ page, assessment }: { page: PageCode; assessment: Assessment }) {
  const sections = assessment.sections.filter((s) => pageOf(s.part) === page)
  const worded = sections.flatMap(({ part, worded: w }) =>
    w && w.lines.length + w.findings.length > 0 ? [{ part, ...w }] : [],
  )
  return (
    <Section title={t(`part.${page}`)}>
      <div className="card card__body stack">
        {sections
          .filter((s) => !s.isReadable)
          .map((s) => (
            <Banner key={s.part} icon="lock">
              {t(`restricted.${classOf(s.part)}`)}
            </Banner>
          ))}
        {worded.length === 0 && sections.some((s) => s.isReadable) && (
          <p className="quiet">{t('whole.nothing_written')}</p>
        )}
        {worded.map((w) => (
          <div key={w.part}>
            <dl className="told">
              {w.lines.map((l) => (
                <div key={l.id}>
                  <dt>{l.label}</dt>
                  <dd>{l.answer}</dd>
                </div>
              ))}
            </dl>
            {w.findings.map((f) => (
              <p key={f.id}>
                {f.isKey && <b>{t('forms.part.findings.isKey')}: </b>}
                {f.statement}{' '}
                <span className="small quiet">
                  {f.confirmedBy} (
                  {f.evidence.map((e) => [e.source, e.method, e.who].filter(Boolean).join(', ')).join(' · ')})
                </span>
              </p>
            ))}
          </div>
        ))}
        <Lists page={page} texts={assessment.texts} />
      </div>
    </Section>
  )
}

/** Who gave information, concerns in their order, needs: the lists as they were written, each on its page. */
function Lists({ page, texts }: { page: PageCode; texts: Assessment['texts'] }) {
  const { sources, analysis, recommendation, violence } = texts
  switch (page) {
    case 'sources':
      return sources?.informants ? (
        <p>
          {t('forms.part.informants')}: {sources.informants.map((i) => i.relation).join(', ')}
        </p>
      ) : null
    case 'analysis':
      return (
        <ol>
          {analysis?.problems?.map((p) => (
            <li key={p.id}>{p.statement}</li>
          ))}
        </ol>
      )
    case 'recommendation':
      return (
        <ul>
          {recommendation?.needs?.map((n) => (
            <li key={n.id}>{n.statement}</li>
          ))}
        </ul>
      )
    case 'violence':
      return violence?.isSafetyPlanReady ? <p>{t('forms.part.isSafetyPlanReady')}</p> : null
    default:
      return null
  }
}
