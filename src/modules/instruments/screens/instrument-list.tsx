import { shortDayYear } from '../../../app/web/client/days.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import type { InstrumentLine, Instruments } from './api.ts'
import { own, t } from './words.ts'

/** What can be asked, the fitting ones first; an unfinished one is taken up where it was left. */
export function InstrumentList({ caseId, list }: { caseId: string; list: Instruments }) {
  const lines = list.instruments.toSorted((a, b) => rank(a) - rank(b))
  return (
    <Section title={t('instruments.title')}>
      <ul className="card lines">
        {lines.map((i) => (
          <li key={i.code} className="card__body row row--wrap row--between">
            <div className="grow">
              <p className="strong">{own(i.name)}</p>
              <p className="small quiet">
                {t('instruments.items', { count: i.items })} · {t('instruments.version', { n: i.version })} ·{' '}
                {i.lastOn ? t('instruments.last', { day: shortDayYear(i.lastOn) }) : t('instruments.never')}
              </p>
            </div>
            {i.isSuggested && !i.openTakingId && <StatusText kind="todo">{t(`moment.${list.moment}`)}</StatusText>}
            {list.mayAsk && (
              <LinkButton
                small
                kind={i.openTakingId ? 'tint' : undefined}
                href={`/penerima-manfaat/${caseId}/asesmen/${i.code}`}
              >
                {i.openTakingId ? t('instruments.resume') : t('instruments.ask')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const rank = (i: InstrumentLine) => (i.openTakingId ? 0 : i.isSuggested ? 1 : 2)
