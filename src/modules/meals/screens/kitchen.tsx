import { useState } from 'react'
import { dayHeading, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import { HOURS, leftShare } from '../rules.ts'
import { api, type MealNow, type MenuLine, type Today } from './api.ts'
import { CookedDialog } from './meal-dialogs.tsx'
import { lineOf } from './menu-line.ts'
import { MenuWeek } from './menu-week.tsx'
import { Plates } from './plates.tsx'
import { Ramadan } from './ramadan.tsx'
import { t } from './words.ts'
import './meals.css'

/** Dapur: how many portions of what today, without a name, as the sheet for the kitchen prints it; the menu of the week and what was left. */
export function Kitchen() {
  const read = useRead(api.meals.today, {})
  const mayPlate = useMay('meals.plates')
  const mayCount = useMay('meals.costs')
  return (
    <ReadView read={read} lines={8}>
      {(now) => (
        <>
          <PageHead
            title={t('kitchen.title')}
            note={dayHeading(now.today)}
            actions={
              <>
                {mayCount && <LinkButton href="/dapur/biaya">{t('costs.title')}</LinkButton>}
                <PrintButton>{t('kitchen.print')}</PrintButton>
              </>
            }
          />
          <div className="stack stack-5">
            {now.fasting && <Ramadan of={now.fasting} />}
            <div className="meals">
              {now.meals.map((m) => (
                <OneMeal key={`${m.onDay}${m.meal}`} m={m} now={now} />
              ))}
            </div>
            <div className="no-print stack stack-5">
              {mayPlate && <Plates />}
              <MenuWeek now={now} />
              <Left menu={now.menu} />
            </div>
          </div>
        </>
      )}
    </ReadView>
  )
}

function OneMeal({ m, now }: { m: MealNow; now: Today }) {
  const [notes, setNotes] = useState(false)
  const mayCook = useMay('meals.cook')
  const line = lineOf(now.menu, m.onDay, m.meal)
  return (
    <Card>
      <div className="card__body stack stack-2">
        <h2>
          {t(`meal.${m.meal}`)}{' '}
          <span className="quiet">
            {m.onDay > now.today && `${shortDay(m.onDay)} `}
            {HOURS[m.meal].at.replace(':', '.')}
          </span>
        </h2>
        <p className="meals__count">
          <b>{m.women + m.children + m.staff}</b> {t('kitchen.portions')}
        </p>
        <p className="small quiet">{t('kitchen.of', { women: m.women, children: m.children, staff: m.staff })}</p>
        <p>{line?.dishes ?? t('kitchen.no_menu')}</p>
        {m.plates.length > 0 && (
          <ul className="meals__plates">
            {m.plates.map((p) => (
              <li key={p.plate}>
                <b>{p.count}</b> {t(`plate.${p.plate}`)}
              </li>
            ))}
          </ul>
        )}
        {line?.cooked !== null && line?.cooked !== undefined && (
          <p className="small">{t('kitchen.cooked', { cooked: line.cooked, thrown: line.thrown ?? 0 })}</p>
        )}
        {mayCook && m.onDay <= now.today && (
          <div className="no-print">
            <Button onClick={() => setNotes(true)}>{t('cooked.open')}</Button>
          </div>
        )}
      </div>
      {notes && <CookedDialog {...{ meal: m.meal, onDay: m.onDay, line }} onClose={() => setNotes(false)} />}
    </Card>
  )
}

/** What was cooked and what was left of it, day by day. */
function Left({ menu }: { menu: readonly MenuLine[] }) {
  const cooked = menu.flatMap((l) => (l.cooked === null ? [] : [{ ...l, cooked: l.cooked, thrown: l.thrown ?? 0 }]))
  if (cooked.length === 0) return null
  const days = [...Map.groupBy(cooked, (l) => l.onDay)].map(([onDay, of]) => ({
    onDay,
    cooked: of.reduce((sum, l) => sum + l.cooked, 0),
    thrown: of.reduce((sum, l) => sum + l.thrown, 0),
  }))
  return (
    <Card>
      <div className="card__body">
        <Bars
          title={t('left.title')}
          note={t('left.note')}
          head={[t('left.day'), t('left.portions')]}
          rows={days.map((d) => ({
            key: d.onDay,
            label: shortDay(d.onDay),
            parts: [
              { key: 'eaten', value: d.cooked - d.thrown, look: 'full' as const },
              { key: 'left', value: d.thrown, look: 'rest' as const },
            ],
            said: t('left.said', { thrown: d.thrown, share: leftShare(d.cooked, d.thrown) }),
          }))}
        />
      </div>
    </Card>
  )
}
