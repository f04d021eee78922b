import { useState } from 'react'
import { monthName } from '../../../app/web/client/days.ts'
import { AgainstPlan } from '../../../design/charts/against-plan.tsx'
import { Card } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { together } from '../done.ts'
import type { Absorption } from './api.ts'
import { t } from './words.ts'

/** Tenths where there are any: 65%, 37,5%. */
const percent = (value: number) => `${String(Math.round(value * 10) / 10).replace('.', ',')}%`

/** How far the work is beside its money, month by month (domain.md 9.4: fisik, apart from the money): of all lines that somebody looked at, or of one. */
export function DoneMonths({ of: a }: { of: Absorption }) {
  const [chosen, setChosen] = useState('')
  const seen = a.lines.filter((l) => l.donePercent !== null)
  if (seen.length === 0)
    return a.lines.length > 0 ? (
      <Card body>
        <p className="quiet">{t('done_months.none')}</p>
      </Card>
    ) : null
  const months = together(chosen === '' ? seen : seen.filter((l) => l.lineKey === chosen))
  const last = months.at(-1)
  const points = Array.from(
    { length: 12 },
    (_, i) => months[i] ?? { month: i + 1, paidPercent: null, donePercent: null },
  )
  return (
    <Card body>
      <div className="stack stack-3">
        <Select
          label={t('done_months.which')}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: '', label: t('done_months.all', { count: seen.length, all: a.lines.length }) },
            ...seen.map((l) => ({ value: l.lineKey, label: l.name })),
          ]}
        />
        <AgainstPlan
          title={t('done_months.title')}
          note={t('done_months.note')}
          say={t('done_months.say', {
            month: monthName((last?.month ?? 1) - 1),
            done: percent(last?.donePercent ?? 0),
            paid: percent(last?.paidPercent ?? 0),
          })}
          told={percent}
          points={points.map((m) => ({
            key: String(m.month),
            word: monthName(m.month - 1).slice(0, 3),
            plan: m.paidPercent,
            done: m.donePercent,
          }))}
          words={{
            what: t('absorption.month'),
            plan: t('done_months.paid'),
            done: t('done.title'),
            difference: t('absorption.difference'),
          }}
        />
        <p className="small quiet">{t('done_months.why')}</p>
      </div>
    </Card>
  )
}
