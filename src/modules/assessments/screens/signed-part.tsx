import { Banner } from '../../../design/banner.tsx'
import { Section } from '../../../design/section.tsx'
import type { Part } from '../comprehensive/part.ts'
import type { SectionSeen } from './api.ts'
import { own, said, t } from './words.ts'

/** One part as it was worded on the day of signing; a part without a key stands there as a gap that is seen. */
export function SignedPart({ part, sections }: { part: Part; sections: readonly SectionSeen[] }) {
  const worded = sections.flatMap((s) => s.worded?.parts ?? [])
  return (
    <Section title={own(part.title)}>
      <div className="card card__body stack">
        {sections
          .filter((s) => !s.isReadable)
          .map((s) => (
            <Banner key={s.sealedAs} icon="lock">
              {t(`restricted.${s.sealedAs}`)}
            </Banner>
          ))}
        {worded.length === 0 && sections.some((s) => s.isReadable) && (
          <p className="quiet">{t('whole.nothing_written')}</p>
        )}
        {worded.map((w) => (
          <div key={`${w.code}-${w.lines[0]?.id ?? ''}`}>
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
                {f.isKey && <b>{t('finding.key')}: </b>}
                {f.statement}{' '}
                <span className="small quiet">
                  {f.confirmedBy} (
                  {f.evidence.map((e) => [e.source, e.method, e.who].filter(Boolean).join(', ')).join(' · ')})
                </span>
              </p>
            ))}
          </div>
        ))}
        <Lists sections={sections} />
      </div>
    </Section>
  )
}

/** Concerns in their order and needs: lists of the text itself. */
function Lists({ sections }: { sections: readonly SectionSeen[] }) {
  const texts = sections.flatMap((s) => (s.text ? [s.text] : []))
  const problems = texts.flatMap((x) => x.problems ?? []).toSorted((a, b) => (a.rank ?? 99) - (b.rank ?? 99))
  const needs = texts.flatMap((x) => x.needs ?? [])
  const informants = texts.flatMap((x) => x.informants ?? [])
  return (
    <>
      {informants.length > 0 && (
        <p>
          {t('informant.title')}: {informants.map((i) => i.relation).join(', ')}
        </p>
      )}
      {problems.length > 0 && (
        <ol>
          {problems.map((p) => (
            <li key={p.id}>{p.statement}</li>
          ))}
        </ol>
      )}
      {needs.length > 0 && (
        <ul>
          {needs.map((n) => (
            <li key={n.id}>{n.statement}</li>
          ))}
        </ul>
      )}
      {texts.some((x) => x.isSafetyPlanReady) && (
        <p>
          {said('task.safety_today')}: {t('safety_plan.ready')}
        </p>
      )}
    </>
  )
}
