import { dayMonthYear, shortDay } from '../../../app/web/client/days.ts'
import { Link } from '../../../design/link.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { isTriangulated } from '../rules.ts'
import type { Factor } from './api.ts'
import { Confirmed, EvidenceGrid } from './evidence-grid.tsx'
import { t } from './words.ts'

/** One factor as on the board: whose words, how well confirmed, and the way from obstacle to action to effect. */
export function FactorCard({ of, heading }: { of: Factor; heading?: boolean | undefined }) {
  return (
    <article className="factor" aria-label={of.title}>
      <div className="factor__grid">
        <div className="stack stack-2">
          {!heading && (
            <h3>
              <Link href={`/mutu/hal/${of.factorId}`}>{of.title}</Link>
            </h3>
          )}
          <p>{of.why}</p>
          <Words of={of} />
          <p>
            <Confirmed of={of} />
          </p>
        </div>
        <EvidenceGrid of={of} />
      </div>
      <Chain of={of} />
      <p className="small quiet">
        {of.settledOn
          ? t(`settled.${of.side}`, { day: dayMonthYear(of.settledOn) })
          : of.reviewedOn
            ? t('factor.reviewed', { day: dayMonthYear(of.reviewedOn) })
            : t('factor.not_reviewed')}
        {!isTriangulated(of.confirmation) && ` ${t(of.confirmation === 'none' ? 'missing.none' : 'missing.single')}`}
      </p>
    </article>
  )
}

export const Words = ({ of: { quote } }: { of: Factor }) =>
  quote && (
    <p>
      “{quote.said}”{' '}
      <span className="small quiet">
        {t('quote.by', { who: t(`source.${quote.source}`), day: shortDay(quote.on) })}
      </span>
    </p>
  )

function Chain({ of }: { of: Factor }) {
  return (
    <dl className="factor__chain">
      <div>
        <dt>{t(`chain.${of.side}`)}</dt>
        <dd>{of.hinders}</dd>
      </div>
      <div>
        <dt>{t('chain.action')}</dt>
        {of.improvements.length === 0 ? (
          <dd>
            <StatusText kind="todo">{t('chain.not_begun')}</StatusText>
          </dd>
        ) : (
          of.improvements.map((i) => (
            <dd key={i.improvementId}>
              <Link href={`/mutu/tindakan/${i.improvementId}`}>{i.what}</Link>{' '}
              <span className="small quiet">
                {i.doneOn
                  ? t('chain.done', { day: shortDay(i.doneOn) })
                  : t('chain.until', { who: i.owner, day: shortDay(i.dueOn) })}
              </span>
            </dd>
          ))
        )}
      </div>
      <div>
        <dt>{t('chain.effect')}</dt>
        <dd>{of.effect ?? measured(of) ?? '–'}</dd>
      </div>
    </dl>
  )
}

/** What was measured after what was done, while nobody has put it into words. */
const measured = (of: Factor): string | null =>
  of.improvements
    .filter((i) => i.became !== null)
    .map((i) => [i.measure, [i.was, i.became].filter(Boolean).join(' → ')].filter(Boolean).join(': '))
    .join('; ') || null
