import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { Meal } from '../rules.ts'
import type { Today } from './api.ts'
import { CopyDialog, MenuDialog } from './meal-dialogs.tsx'
import { lineOf } from './menu-line.ts'
import { t } from './words.ts'

const WEEKS = ['0', '1', '2'] as const

/** Seven days at a time, as far as a menu is written ahead; in Ramadan with its own meals. */
export function MenuWeek({ now }: { now: Today }) {
  const [week, setWeek] = useState<(typeof WEEKS)[number]>('0')
  const [writes, setWrites] = useState<{ onDay: string; meal: Meal } | null>(null)
  const [copies, setCopies] = useState(false)
  const mayCook = useMay('meals.cook')
  const from = Number(week) * 7
  return (
    <Section title={t('week.title')}>
      <div className="stack stack-2">
        <Segmented
          legend={t('week.which')}
          hideLegend
          name="week"
          options={WEEKS.map((w) => ({ value: w, label: t(`week.${w}`) }))}
          value={week}
          onChange={setWeek}
        />
        <Card>
          <ul className="meals-week">
            {now.days.slice(from, from + 7).map(({ onDay, meals }) => (
              <li key={onDay}>
                <b>{shortDay(onDay)}</b>
                {meals.map((meal) => {
                  const dishes = lineOf(now.menu, onDay, meal)?.dishes
                  return (
                    <span key={meal}>
                      <small>{t(`meal.${meal}`)}</small>
                      {mayCook ? (
                        <button
                          type="button"
                          className="meals-week__dish"
                          aria-label={t('menu.write', { meal: t(`meal.${meal}`), day: shortDay(onDay) })}
                          onClick={() => setWrites({ onDay, meal })}
                        >
                          {dishes ?? t('menu.none')}
                        </button>
                      ) : (
                        (dishes ?? t('menu.none'))
                      )}
                    </span>
                  )
                })}
              </li>
            ))}
          </ul>
        </Card>
        {mayCook && (
          <div>
            <Button icon="copy" onClick={() => setCopies(true)}>
              {t('copy.open')}
            </Button>
          </div>
        )}
      </div>
      {writes && (
        <MenuDialog {...writes} line={lineOf(now.menu, writes.onDay, writes.meal)} onClose={() => setWrites(null)} />
      )}
      {copies && <CopyDialog onClose={() => setCopies(false)} />}
    </Section>
  )
}
