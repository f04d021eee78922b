import { momentOf } from '../../../app/web/client/days.ts'
import { Card, Section } from '../../../design/section.tsx'
import type { Measure } from './api.ts'
import { t } from './words.ts'

/** What was written, each with whoever wrote it; to whoever has no copy it is said who can tell her. */
export const MeasureWords = ({ m }: { m: Measure }) => (
  <Section title={t('words.title')}>
    <Card>
      <div className="card__body stack">
        {m.words.length === 0 && <p className="quiet">{t('words.ask', { who: m.readers.join(', ') })}</p>}
        {m.words.map((w) => (
          <div key={`${w.kind}${w.at}`}>
            <p className="small quiet">
              {t(`words.${w.kind}`)} · {t('path.by', { when: momentOf(w.at), who: w.by })}
            </p>
            <p className={w.kind === 'hearing' || w.kind === 'objection' ? 'measure-hers' : undefined}>{w.text}</p>
          </div>
        ))}
      </div>
    </Card>
  </Section>
)
