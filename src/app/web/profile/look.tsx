import { useState } from 'react'
import { Segmented } from '../../../design/choices.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { getLocale } from '../../../kernel/words.ts'
import { useSwitchLocale } from '../client/use-switch-locale.ts'
import { getTheme, setTheme, type Theme } from '../preferences.ts'
import { t } from './words.ts'

const THEMES = ['device', 'light', 'dark'] as const

/** Language goes with the account to every device; colours belong to this one. */
export function Look() {
  const [theme, show] = useState<Theme>(getTheme)
  const turn = useSwitchLocale()
  return (
    <Section title={t('profile.look')}>
      <Card body>
        <div className="stack">
          <Segmented
            legend={t('profile.language')}
            hint={t('profile.language_note')}
            name="language"
            options={[
              { value: 'id', label: t('profile.id') },
              { value: 'en', label: t('profile.en') },
            ]}
            value={getLocale()}
            onChange={(locale) => void turn(locale)}
          />
          <Segmented
            legend={t('profile.theme')}
            name="theme"
            options={THEMES.map((one) => ({ value: one, label: t(`profile.${one}`) }))}
            value={theme}
            onChange={(next) => {
              setTheme(next)
              show(next)
            }}
          />
        </div>
      </Card>
    </Section>
  )
}
