import { dayMonthYear, momentYear } from '../../../app/web/client/days.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** On the pages of a closed case that an old register says: that nothing of it was seen here, which days were estimated, its row as written. */
export function PastBanner({ page }: Pick<CasePart, 'page'>) {
  const isPast = page.state === 'closed'
  const { data } = useRead(api.register.ofCase, { caseId: page.caseId }, { when: isPast })
  if (!data?.past) return null
  const { past, kits, letters } = data
  const kitsSaid = kits.map((k) => [k.item ?? '–', k.on && dayMonthYear(k.on)].filter(Boolean).join(', '))
  const lettersSaid = letters.map((l) =>
    [l.number ?? '–', l.subject, l.on && dayMonthYear(l.on)].filter(Boolean).join(', '),
  )
  const estimated = past.estimated.map((f) => t(`field.${f}`).toLowerCase()).join(', ')
  return (
    <Banner icon="book">
      <p>
        <b>{t('past.title', { row: past.row, day: momentYear(past.enteredAt) })}</b> {t('past.note')}{' '}
        {estimated && t('past.estimated', { what: estimated })}
      </p>
      {kitsSaid.length > 0 && (
        <p>
          {t('past.kits')} {kitsSaid.join('; ')}
        </p>
      )}
      {lettersSaid.length > 0 && (
        <p>
          {t('past.letters')} {lettersSaid.join('; ')}
        </p>
      )}
      {past.written.length > 0 && (
        <details>
          <summary>{t('past.written')}</summary>
          <dl className="told">
            {past.written.map(({ heading, text }) => (
              <div key={`${heading} ${text}`}>
                <dt>{heading}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Banner>
  )
}
