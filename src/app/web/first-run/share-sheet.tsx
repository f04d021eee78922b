import { longDay } from '../client/days.ts'
import type { Made } from './make.ts'
import { t } from './words.ts'

type Props = { share: Made['shares'][number]; centre: string; ownerKind: Made['ownerKind'] }

/** Who keeps which card: never two in one place, and never the office that sends the women (security.md 5.3). */
const keeper = (label: number, ownerKind: Props['ownerKind']): string => {
  if (label === 1) return t('share.1')
  if (label === 2) return t(ownerKind === 'foundation' ? 'share.2.foundation' : 'share.2')
  return t('share.3')
}

/** One of three cards on a page of its own, with where it is kept and what it is for. */
export function ShareSheet({ share, centre, ownerKind }: Props) {
  const title = t('share.of', { label: share.label })
  return (
    <section className="sheet" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{t('printed_at', { centre, day: longDay(new Date()) })}</p>
      <p className="sheet__code">
        {share.printed.split('\n').map((line) => (
          <span key={line} className="sheet__line">
            {line.split('-').map((group) => (
              <span key={group} className="code">
                {group}
              </span>
            ))}
          </span>
        ))}
      </p>
      <p>
        <b>{t('share.keep')}: </b>
        {keeper(share.label, ownerKind)}
      </p>
      <p>{t('share.two')}</p>
      <p>{t('share.never')}</p>
      <p className="small">{t('share.yearly')}</p>
    </section>
  )
}
