import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import type { Result } from './api.ts'
import { ResultCard } from './result-card.tsx'
import { own, t } from './words.ts'

/** Change rather than a mark: first to last by domain, the tool's own meaning, a table of the numbers (W7). */
type Props = { caseId: string; results: readonly Result[]; maySetAside: boolean }
export function Results({ caseId, results, maySetAside }: Props) {
  return (
    <Section title={t('results.title')}>
      {results.length === 0 ? (
        <EmptyState title={t('results.none')} next={t('results.none_next')}>
          {t('results.none_why')}
        </EmptyState>
      ) : (
        <div className="stack">
          {results.map((r) => (
            <article key={r.code} className="card" aria-label={own(r.name)}>
              <ResultCard caseId={caseId} result={r} maySetAside={maySetAside} />
            </article>
          ))}
        </div>
      )}
    </Section>
  )
}
