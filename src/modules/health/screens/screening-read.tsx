import { momentYear, shortDayYear } from '../../../app/web/client/days.ts'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { Banner } from '../../../design/banner.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { rowsOf } from '../../../kernel/form-words.ts'
import { type Screening, screeningForm } from '../forms/screening.ts'
import { degrees, mustReferNow } from '../rules.ts'
import type { Version } from './api.ts'
import { t } from './words.ts'

const VITAL = ['temperature', 'systolic', 'diastolic', 'pulse', 'breaths', 'weight']

/** One version, read at a glance: what must be done now, the vital signs, then every answer under its label. */
export function ScreeningRead({ version: v }: { version: Version }) {
  const rows = rowsOf(screeningForm, toDraft(screeningForm, v.text), screenSay(wordsOf(t)))
  const said = rows.filter(({ key, text }) => text !== '' && !VITAL.includes(key) && key !== 'examinedOn')
  return (
    <div className="card">
      {mustReferNow(v.text) && (
        <Banner kind="danger">
          <b>{t('refer_now')}</b> {t('refer_now_why')}
        </Banner>
      )}
      <div className="card__body stack">
        <Vitals of={v.text} />
        <dl className="told">
          {said.map((row) => (
            <div key={row.key}>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          ))}
        </dl>
        <p className="small quiet">
          {t('written', { day: shortDayYear(v.examinedOn), who: v.writtenBy, at: momentYear(v.writtenAt) })}
        </p>
      </div>
    </div>
  )
}

function Vitals({ of: s }: { of: Screening }) {
  const celsius = degrees(s.temperature)
  const tiles = [
    ['temperature', celsius === null ? null : `${String(celsius).replace('.', ',')} °C`],
    ['pressure', s.systolic || s.diastolic ? `${s.systolic ?? '–'}/${s.diastolic ?? '–'}` : null],
    ['pulse', s.pulse],
    ['breaths', s.breaths],
    ['weight', s.weight ? `${s.weight} kg` : null],
  ] as const
  const measured = tiles.filter(([, value]) => value)
  if (measured.length === 0) return <p className="quiet">{t('vital.none')}</p>
  return (
    <dl className="vitals">
      {measured.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`vital.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
